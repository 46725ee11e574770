//! Searches for customers by their metadata.

use examples::Failure;
use stripe::{Client, customers};

// ANCHOR: search
/// Search lags behind by a minute or so: never use it to read what was just written.
async fn find(client: &Client, order: &str) -> Result<(), stripe::Error> {
    let query = format!("metadata['order']:'{order}'");
    let mut found = customers::search(query).limit(20).stream(client);
    while let Some(customer) = found.try_next().await? {
        println!("{} {:?}", customer.id, customer.email);
    }
    Ok(())
}
// ANCHOR_END: search

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    customers::create()
        .metadata([("order", "6735")])
        .send(&client)
        .await?;
    find(&client, "6735").await?;
    Ok(())
}
