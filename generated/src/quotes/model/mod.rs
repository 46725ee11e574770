// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod invoice_setting_quote_setting;
pub use self::invoice_setting_quote_setting::InvoiceSettingQuoteSetting;
mod quote;
pub use self::quote::{Quote, QuoteStatus};
mod quotes_resource_automatic_tax;

pub use self::quotes_resource_automatic_tax::{
    QuotesResourceAutomaticTax, QuotesResourceAutomaticTaxStatus,
};

mod quotes_resource_computed;
pub use self::quotes_resource_computed::QuotesResourceComputed;
mod quotes_resource_from_quote;
pub use self::quotes_resource_from_quote::QuotesResourceFromQuote;
mod quotes_resource_recurring;

pub use self::quotes_resource_recurring::{
    QuotesResourceRecurring, QuotesResourceRecurringInterval,
};

mod quotes_resource_status_transitions;
pub use self::quotes_resource_status_transitions::QuotesResourceStatusTransitions;
mod quotes_resource_subscription_data_billing_mode;
pub use self::quotes_resource_subscription_data_billing_mode::QuotesResourceSubscriptionDataBillingMode;
mod quotes_resource_subscription_data_subscription_data;
pub use self::quotes_resource_subscription_data_subscription_data::QuotesResourceSubscriptionDataSubscriptionData;
mod quotes_resource_total_details;
pub use self::quotes_resource_total_details::QuotesResourceTotalDetails;
mod quotes_resource_total_details_resource_breakdown;
pub use self::quotes_resource_total_details_resource_breakdown::QuotesResourceTotalDetailsResourceBreakdown;
mod quotes_resource_transfer_data;
pub use self::quotes_resource_transfer_data::QuotesResourceTransferData;
mod quotes_resource_upfront;
pub use self::quotes_resource_upfront::QuotesResourceUpfront;
