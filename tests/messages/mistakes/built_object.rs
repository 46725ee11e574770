//! An object of Stripe's that is built by hand.
use stripe::DeletedCustomer;

fn main() {
    let _ = DeletedCustomer {
        id: "cus_123".into(),
    };
}
