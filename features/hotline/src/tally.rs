//! The hotline in numbers, for the brief: what came, what was answered, what is late. No contact is named.

use std::convert::Infallible;

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Staff, Tx};
use feature_intake::Outside;
use sanad_casework::matrix;

use crate::queue::waiting;
use crate::standing::Standing;

/// Counts a day of the hotline.
#[derive(Debug)]
pub struct TallyDay {
    /// Who reads the brief.
    pub by: Staff,
    /// When the day began.
    pub from: Millis,
    /// When it ended.
    pub until: Millis,
    /// Now.
    pub now: Millis,
}

/// A day of the hotline, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayTally {
    /// Contacts that came in the day.
    pub received: i64,
    /// Contacts that were written to in the day.
    pub answered: i64,
    /// Contacts that wait for a word now.
    pub waiting: usize,
    /// Those of them whose promised time is past.
    pub late: usize,
}

/// Reading the brief. How late a contact is follows from what it left outside its envelope, so the program reads that
/// and shows counts.
pub(crate) struct ReadBrief;

impl Act for ReadBrief {
    type Record = &'static str;
    const NAME: &'static str = "brief.read";
    const BY: By = By::Desk(matrix::Act::BriefRead);
}

impl Opens<Outside> for ReadBrief {}
impl Opens<Standing> for ReadBrief {}

impl Command for TallyDay {
    type Output = DayTally;
    type Refused = Infallible;
    const NAME: &'static str = "count a day of the hotline";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<DayTally, Abort<Infallible>> {
        let rows = feature_intake::desk::waiting(tx).await?;
        let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
        let grant = Grant::<ReadBrief>::ask(self.by.into(), "brief")?;
        let granted = tx.enter_list(grant, self.now, &ids).await?;
        let mut tally = DayTally {
            received: feature_intake::desk::received(tx, self.from, self.until).await?,
            answered: feature_intake::desk::answered(tx, self.from, self.until).await?,
            waiting: 0,
            late: 0,
        };
        for row in rows {
            let waiting = waiting(tx, &granted, row).await?;
            if !waiting.answered {
                tally.waiting += 1;
                tally.late += usize::from(waiting.due < self.now);
            }
        }
        Ok(tally)
    }
}
