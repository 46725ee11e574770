//! A path of another object.
use stripe::{PaymentIntent, customers};

fn main() {
    let _ = customers::retrieve("cus_123").expand(PaymentIntent::LATEST_CHARGE);
}
