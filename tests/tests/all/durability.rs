//! A recorded trace of system calls: "received" leaves the program after the write-ahead log reached the disk.

use std::fs;

use reqwest::StatusCode;
use tests::program::Site;
use tests::report::Reporter;
use tests::{Caller, SITE};

#[tokio::test(flavor = "multi_thread")]
async fn received_leaves_after_the_write_ahead_log_is_on_the_disk() {
    let site = Site::founded().await;
    let trace = site.folder().join("trace");
    let calls = "trace=pwrite64,fsync,fdatasync,write,writev,sendto,sendmsg,recvfrom,read";
    let to = trace.display().to_string();
    let program = site.start_under(&["strace", "-f", "-y", "-s", "4096", "-e", calls, "-o", &to]);
    let caller = Caller::outside(&program.origin());
    let token = caller.form_token("/ar/mailbox").await;
    let report = Reporter::new(SITE).report(site.team(), "سافر ابني وانقطعت أخباره");
    let answer = caller.post_json("/api/contacts", &token, &report).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    drop(program);

    let text = fs::read_to_string(trace).expect("a trace");
    let lines: Vec<&str> = text.lines().collect();
    let asked = position(&lines, 0, |line| line.contains("POST /api/contacts"));
    // The page of the log that holds the envelope shows it: an age file begins in clear.
    let written = position(&lines, asked, |line| {
        line.contains("pwrite64") && line.contains("-wal>") && line.contains("age-encryption.org")
    });
    let synced = synced(&lines, written);
    let received = position(&lines, asked, |line| line.contains("HTTP/1.1 201"));
    assert!(
        synced < received,
        "received in line {received}, synced in line {synced}"
    );
}

/// Where the write-ahead log's sync has ended: on its own line, or where the call that another thread interrupted
/// is resumed.
fn synced(lines: &[&str], from: usize) -> usize {
    let begun = position(lines, from, |line| {
        line.contains("sync(") && line.contains("-wal>")
    });
    if lines[begun].ends_with("= 0") {
        return begun;
    }
    let thread = lines[begun].split(' ').next().unwrap_or_default();
    position(lines, begun, |line| {
        line.starts_with(thread) && line.contains("sync resumed>") && line.ends_with("= 0")
    })
}

fn position(lines: &[&str], from: usize, wanted: impl Fn(&str) -> bool) -> usize {
    let found = lines[from..].iter().position(|line| wanted(line));
    from + found.unwrap_or_else(|| panic!("the trace lacks it:\n{}", lines[from..].join("\n")))
}
