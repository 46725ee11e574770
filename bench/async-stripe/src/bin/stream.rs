//! `stream URL OBJECTS`: goes through so many objects, page by page, and prints the memory held after a tenth of them and
//! after all.

use std::error::Error;

use futures_util::StreamExt;
use stripe::ClientBuilder;
use stripe_core::customer::ListCustomer;
use workload::{number, report, resident};

fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args()
        .nth(1)
        .ok_or("the first argument is the URL of a server")?;
    let objects = number(2)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = ClientBuilder::new("sk_test_123").url(url).build()?;
    runtime.block_on(async {
        let mut customers = ListCustomer::new().limit(100).paginate().stream(&client);
        let mut seen = 0;
        while let Some(customer) = customers.next().await {
            customer?;
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
