//! A module whose feature is off.
use stripe::disputes;

fn main() {
    let _ = disputes::list();
}
