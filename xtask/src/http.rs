//! A client of one connection, kept alive, for figures: it costs the machine little, so that what is measured is the
//! program. Speaks just the HTTP/1.1 that Sanad answers with.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use crate::Fault;

/// The longest a single answer is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection to the program on this machine.
pub struct Client {
    stream: BufReader<TcpStream>,
    port: u16,
}

/// What came back.
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Header lines, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body, as sent.
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of that name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body as text, what is no UTF-8 replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Client {
    /// Connects to a port of this machine.
    pub fn connect(port: u16) -> Result<Self, Fault> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self {
            stream: BufReader::new(stream),
            port,
        })
    }

    /// Asks for a page.
    pub fn get(&mut self, path: &str) -> Result<Answer, Fault> {
        self.send("GET", path, &[], &[])
    }

    /// Sends a body.
    pub fn post(
        &mut self,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer, Fault> {
        self.send("POST", path, headers, body)
    }

    fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer, Fault> {
        let origin = format!("127.0.0.1:{}", self.port);
        let mut lines = vec![
            format!("{method} {path} HTTP/1.1"),
            format!("Host: {origin}"),
        ];
        if method == "POST" {
            lines.push(format!("Origin: http://{origin}"));
            lines.push(format!("Content-Length: {}", body.len()));
        }
        lines.extend(
            headers
                .iter()
                .map(|(name, value)| format!("{name}: {value}")),
        );
        let whole = [lines.join("\r\n").as_bytes(), b"\r\n\r\n", body].concat();
        self.stream.get_mut().write_all(&whole)?;
        self.answer()
    }

    fn answer(&mut self) -> Result<Answer, Fault> {
        let first = self.line()?;
        let status = first.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status =
            status.ok_or_else(|| Fault::new(format!("this is no HTTP answer: {first:?}")))?;
        let mut answer = Answer {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        };
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            answer
                .headers
                .push((name.to_lowercase(), value.trim().to_owned()));
        }
        answer.body = if answer.header("transfer-encoding") == Some("chunked") {
            self.chunks()?
        } else {
            let length = answer
                .header("content-length")
                .and_then(|length| length.parse().ok());
            self.exactly(length.unwrap_or(0))?
        };
        Ok(answer)
    }

    fn chunks(&mut self) -> Result<Vec<u8>, Fault> {
        let mut body = Vec::new();
        loop {
            let size = usize::from_str_radix(&self.line()?, 16)?;
            body.extend(self.exactly(size)?);
            self.line()?;
            if size == 0 {
                return Ok(body);
            }
        }
    }

    fn exactly(&mut self, length: usize) -> Result<Vec<u8>, Fault> {
        let mut bytes = vec![0; length];
        self.stream.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    fn line(&mut self) -> Result<String, Fault> {
        let mut line = String::new();
        if self.stream.read_line(&mut line)? == 0 {
            return Err(Fault::new("the program closed the connection"));
        }
        Ok(line.trim_end().to_owned())
    }
}

/// A port that nobody uses now.
pub fn free_port() -> Result<u16, Fault> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
