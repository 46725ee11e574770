// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod create_location_address_param;
pub use self::create_location_address_param::CreateLocationAddressParam;
