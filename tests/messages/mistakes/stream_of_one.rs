//! A stream of what is not a list.
use stripe::{Client, customers};

fn items(client: &Client) {
    let _ = customers::retrieve("cus_123").stream(client);
}

fn main() {}
