//! Text in place of an enum.
use stripe::checkout::sessions;

fn main() {
    let _ = sessions::create().mode("payment");
}
