//! A match that leaves no room for what Stripe may add.
use stripe::payment_intent::Status;

fn is_paid(status: Status) -> bool {
    match status {
        Status::Succeeded => true,
        Status::Canceled
        | Status::Processing
        | Status::RequiresAction
        | Status::RequiresCapture
        | Status::RequiresConfirmation
        | Status::RequiresPaymentMethod
        | Status::Unknown(_) => false,
    }
}

fn main() {}
