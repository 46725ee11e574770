//! `load URL REQUESTS CLIENTS`: so many requests by so many clients at once, which share their connections.

use stripe::{Client, ClientBuilder, StripeError};
use stripe_core::customer::RetrieveCustomer;
use tokio::task::JoinSet;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args()
        .nth(1)
        .ok_or("the first argument is the URL of a server")?;
    let (requests, clients) = (workload::number(2)?, workload::number(3)?);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = ClientBuilder::new("sk_test_123").url(url).build()?;
    runtime.block_on(async {
        let mut tasks = JoinSet::new();
        for _ in 0..clients {
            tasks.spawn(ask(client.clone(), requests / clients));
        }
        while let Some(done) = tasks.join_next().await {
            done??;
        }
        Ok(())
    })
}

async fn ask(client: Client, times: usize) -> Result<(), StripeError> {
    for _ in 0..times {
        RetrieveCustomer::new("cus_123").send(&client).await?;
    }
    Ok(())
}
