//! What the flow tests stand on: the program on both databases, named callers, reports as a page sends them, and a
//! search for planted sentinels.

mod app;
mod caller;
mod founded;
mod founding;
mod postgres;
pub mod program;
pub mod report;
pub mod sentinel;

pub use app::{BEGINNING, Engine, TestApp};
pub use caller::{Answer, Caller, attribute};
pub use founded::{Founded, try_words};
pub use founding::{SITE, account};

/// Makes a test on each database of every flow named: `sqlite::NAME` and `postgres::NAME`. A flow is an
/// `async fn(&TestApp)`; with `Founded:` before the names an `async fn(&Founded)`.
#[macro_export]
macro_rules! on_both_databases {
    ($($flow:ident),+ $(,)?) => { $crate::on_both_databases!(TestApp: $($flow),+); };
    ($world:ident: $($flow:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $flow() {
                super::$flow(&$crate::$world::on($crate::Engine::Sqlite).await).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $flow() {
                super::$flow(&$crate::$world::on($crate::Engine::Postgres).await).await;
            })+
        }
    };
}
