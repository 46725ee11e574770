//! `stream URL OBJECTS`: goes through so many objects, page by page, and prints the memory held after a tenth of them and
//! after all.

use std::error::Error;

use stripe::{Client, customers};
use workload::{number, report, resident};

fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args()
        .nth(1)
        .ok_or("the first argument is the URL of a server")?;
    let objects = number(2)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = Client::builder("sk_test_123").base_urls(&url).build()?;
    runtime.block_on(async {
        let mut customers = customers::list().limit(100).stream(&client);
        let mut seen = 0;
        while let Some(_customer) = customers.try_next().await? {
            seen += 1;
            if seen == objects / 10 {
                report("after a tenth", resident() as f64);
            }
            if seen == objects {
                break;
            }
        }
        report("objects", seen as f64);
        report("after all", resident() as f64);
        Ok(())
    })
}
