//! A parameter that is misspelt.
use stripe::customers;

fn main() {
    let _ = customers::create().emial("jenny@example.com");
}
