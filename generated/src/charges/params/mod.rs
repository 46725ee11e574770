// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod capture_charge_transfer_data;
pub use self::capture_charge_transfer_data::CaptureChargeTransferData;
mod charge_destination_or_id;
pub use self::charge_destination_or_id::ChargeDestinationOrId;
mod create_charge_transfer_data;
pub use self::create_charge_transfer_data::CreateChargeTransferData;
mod destination_specs;
pub use self::destination_specs::DestinationSpecs;
mod fraud_details;
pub use self::fraud_details::{FraudDetails, FraudDetailsUserReport};
