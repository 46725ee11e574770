//! The id of another object.
use stripe::{PaymentIntent, customers};

fn retrieve(intent: &PaymentIntent) -> customers::RetrieveRequest {
    customers::retrieve(&intent.id)
}

fn main() {}
