//! An argument that Stripe requires is missing.
use stripe::payment_intents;

fn main() {
    let _ = payment_intents::create(2000);
}
