//! A path of another object.
use stripe::{Charge, customers};

fn main() {
    let _ = customers::retrieve("cus_123").expand(Charge::BALANCE_TRANSACTION);
}
