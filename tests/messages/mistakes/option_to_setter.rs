//! An `Option` for a setter.
use stripe::customers;

fn create(email: Option<&str>) -> customers::CreateRequest {
    customers::create().email(email)
}

fn main() {}
