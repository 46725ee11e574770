//! An amount in dollars, not in cents.
use stripe::payment_intents;

fn main() {
    let _ = payment_intents::create(19.99, "usd");
}
