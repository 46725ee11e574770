//! The blocking client without its feature.
use stripe::Client;

fn main() {
    let _ = Client::builder("sk_test_123").build_blocking();
}
