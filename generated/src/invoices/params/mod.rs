// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod add_lines_invoice_line;
pub use self::add_lines_invoice_line::AddLinesInvoiceLine;
mod customer_details_param;
pub use self::customer_details_param::CustomerDetailsParam;
mod from_invoice;
pub use self::from_invoice::FromInvoice;
mod invoice_item_preview_params;
pub use self::invoice_item_preview_params::InvoiceItemPreviewParams;
mod invoice_payment_settings;
pub use self::invoice_payment_settings::InvoicePaymentSettings;
mod invoice_payment_settings_payment_method_options;
pub use self::invoice_payment_settings_payment_method_options::InvoicePaymentSettingsPaymentMethodOptions;
mod invoice_payment_settings_payment_method_options_card;
pub use self::invoice_payment_settings_payment_method_options_card::InvoicePaymentSettingsPaymentMethodOptionsCard;
mod invoice_payment_settings_payment_method_options_pix;
pub use self::invoice_payment_settings_payment_method_options_pix::InvoicePaymentSettingsPaymentMethodOptionsPix;
mod invoice_pending_invoice_items_behavior;
pub use self::invoice_pending_invoice_items_behavior::InvoicePendingInvoiceItemsBehavior;
mod invoice_preview_mode;
pub use self::invoice_preview_mode::InvoicePreviewMode;
mod invoice_shipping_cost;
pub use self::invoice_shipping_cost::InvoiceShippingCost;
mod invoice_transfer_data;
pub use self::invoice_transfer_data::InvoiceTransferData;
mod list_invoice_status;
pub use self::list_invoice_status::ListInvoiceStatus;
mod one_time_price_data_with_product_data;
pub use self::one_time_price_data_with_product_data::OneTimePriceDataWithProductData;
mod remove_lines_invoice_line;

pub use self::remove_lines_invoice_line::{
    RemoveLinesInvoiceLine, RemoveLinesInvoiceLineBehavior,
};

mod rendering_param;
pub use self::rendering_param::RenderingParam;
mod rendering_pdf_param;
pub use self::rendering_pdf_param::RenderingPdfParam;
mod schedule_details_params;

pub use self::schedule_details_params::{
    ScheduleDetailsParams, ScheduleDetailsParamsEndBehavior,
};

mod subscription_details_params;

pub use self::subscription_details_params::{
    SubscriptionDetailsParams, SubscriptionDetailsParamsResumeAt,
    TimestampOrNowOrUnchanged,
};

mod tax_amount_param;
pub use self::tax_amount_param::TaxAmountParam;
mod tax_param;
pub use self::tax_param::TaxParam;
mod tax_rate_data_param;
pub use self::tax_rate_data_param::TaxRateDataParam;
mod update_lines_invoice_line;
pub use self::update_lines_invoice_line::UpdateLinesInvoiceLine;
