// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank,
    debug,
};
use crate::{
    AccountId, InvoiceCollectionMethod, InvoiceSettingSubscriptionScheduleSetting,
    PaymentMethodId, SubscriptionBillingThresholds,
    SubscriptionSchedulePhaseConfigurationBillingCycleAnchor,
    SubscriptionSchedulesResourceDefaultSettingsAutomaticTax, SubscriptionTransferData,
};

/// The schema `subscription_schedules_resource_default_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionSchedulesResourceDefaultSettings {
    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account during this phase of the schedule.
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: Option<
        Part<SubscriptionSchedulesResourceDefaultSettingsAutomaticTax>,
    >,
    /// Possible values are `phase_start` or `automatic`. If `phase_start` then billing cycle anchor of
    /// the subscription is set to the start of the phase when entering the phase. If `automatic` then
    /// the billing cycle anchor is automatically modified as needed when entering the phase. For more
    /// information, see the billing cycle
    /// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
    pub billing_cycle_anchor: SubscriptionSchedulePhaseConfigurationBillingCycleAnchor,
    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period
    pub billing_thresholds: Option<Part<SubscriptionBillingThresholds>>,
    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay the underlying subscription at the end of each billing cycle using the default
    /// source attached to the customer. When sending an invoice, Stripe will email your customer an
    /// invoice with payment instructions and mark the subscription as `active`.
    pub collection_method: Option<InvoiceCollectionMethod>,
    /// ID of the default payment method for the subscription schedule. If not set, invoices will use
    /// the default payment method in the customer's invoice settings.
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    /// Subscription description, meant to be displayable to the customer. Use this field to optionally
    /// store an explanation of the subscription for rendering in Stripe surfaces and certain local
    /// payment methods UIs.
    pub description: Option<String>,
    pub invoice_settings: Part<InvoiceSettingSubscriptionScheduleSetting>,
    /// The account (if any) the charge was made on behalf of for charges associated with the schedule's
    /// subscription. See the Connect documentation for details.
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// The account (if any) the associated subscription's payments will be attributed to for tax
    /// reporting, and where funds from each payment will be transferred to for each of the
    /// subscription's invoices.
    pub transfer_data: Option<Part<SubscriptionTransferData>>,
}

impl Record for SubscriptionSchedulesResourceDefaultSettings {
    fn blank() -> Self {
        Self {
            application_fee_percent: blank(),
            automatic_tax: blank(),
            billing_cycle_anchor: blank(),
            billing_thresholds: blank(),
            collection_method: blank(),
            default_payment_method: blank(),
            description: blank(),
            invoice_settings: blank(),
            on_behalf_of: blank(),
            transfer_data: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_schedules_resource_default_settings",
            constants: &[],
            fields: &[
                Field("application_fee_percent", NULLABLE),
                Field("automatic_tax", OPTIONAL),
                Field("billing_cycle_anchor", REQUIRED),
                Field("billing_thresholds", NULLABLE),
                Field("collection_method", NULLABLE),
                Field("default_payment_method", NULLABLE),
                Field("description", NULLABLE),
                Field("invoice_settings", REQUIRED),
                Field("on_behalf_of", NULLABLE),
                Field("transfer_data", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.application_fee_percent,
            1 => &self.automatic_tax,
            2 => &self.billing_cycle_anchor,
            3 => &self.billing_thresholds,
            4 => &self.collection_method,
            5 => &self.default_payment_method,
            6 => &self.description,
            7 => &self.invoice_settings,
            8 => &self.on_behalf_of,
            _ => &self.transfer_data,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.application_fee_percent,
            1 => &mut self.automatic_tax,
            2 => &mut self.billing_cycle_anchor,
            3 => &mut self.billing_thresholds,
            4 => &mut self.collection_method,
            5 => &mut self.default_payment_method,
            6 => &mut self.description,
            7 => &mut self.invoice_settings,
            8 => &mut self.on_behalf_of,
            _ => &mut self.transfer_data,
        }
    }
}

impl std::fmt::Debug for SubscriptionSchedulesResourceDefaultSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionSchedulesResourceDefaultSettings);
