// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod from_quote_params;
pub use self::from_quote_params::FromQuoteParams;
mod line_item_create_params;
pub use self::line_item_create_params::LineItemCreateParams;
mod line_item_update_params;
pub use self::line_item_update_params::LineItemUpdateParams;
mod list_quote_status;
pub use self::list_quote_status::ListQuoteStatus;
mod price_data;
pub use self::price_data::PriceData;
mod quote_param;
pub use self::quote_param::QuoteParam;
mod quote_subscription_data;
pub use self::quote_subscription_data::QuoteSubscriptionData;
mod quote_transfer_data;
pub use self::quote_transfer_data::QuoteTransferData;
mod subscription_data_create_params;
pub use self::subscription_data_create_params::SubscriptionDataCreateParams;
mod timestamp_or_current_period_end;
pub use self::timestamp_or_current_period_end::TimestampOrCurrentPeriodEnd;
