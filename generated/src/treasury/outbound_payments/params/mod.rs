// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod end_user_details_params;
pub use self::end_user_details_params::EndUserDetailsParams;
mod treasury_outbound_payment_destination_payment_method_data;

pub use self::treasury_outbound_payment_destination_payment_method_data::{
    TreasuryOutboundPaymentDestinationPaymentMethodData,
    TreasuryOutboundPaymentDestinationPaymentMethodDataType,
};

mod treasury_outbound_payment_destination_payment_method_data_billing_details;
pub use self::treasury_outbound_payment_destination_payment_method_data_billing_details::TreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails;
