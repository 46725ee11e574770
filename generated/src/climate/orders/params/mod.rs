// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod create_climate_order_beneficiary;
pub use self::create_climate_order_beneficiary::CreateClimateOrderBeneficiary;
mod update_climate_order_beneficiary;
pub use self::update_climate_order_beneficiary::UpdateClimateOrderBeneficiary;
