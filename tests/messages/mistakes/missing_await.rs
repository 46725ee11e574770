//! A call that is not awaited.
use stripe::{Client, customers};

async fn create(client: &Client) {
    let customer = customers::create().send(client);
    println!("{}", customer.id);
}

fn main() {}
