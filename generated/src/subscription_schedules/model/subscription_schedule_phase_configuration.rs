// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part, Place,
    REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::{
    AccountId, InvoiceCollectionMethod, InvoiceSettingSubscriptionSchedulePhaseSetting,
    PaymentMethodId, ProrationBehavior, SchedulesPhaseAutomaticTax,
    StackableDiscountWithDiscountSettingsAndDiscountEnd, SubscriptionBillingThresholds,
    SubscriptionScheduleAddInvoiceItem, SubscriptionScheduleConfigurationItem,
    SubscriptionSchedulePhaseConfigurationBillingCycleAnchor, SubscriptionTransferData,
    TaxRate,
};

/// A phase describes the plans, coupon, and trialing status of a subscription for a predefined time
/// period.
///
/// The schema `subscription_schedule_phase_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionSchedulePhaseConfiguration {
    /// A list of prices and quantities that will generate invoice items appended to the next invoice
    /// for this phase.
    pub add_invoice_items: Vec<SubscriptionScheduleAddInvoiceItem>,
    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account during this phase of the schedule.
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: Option<Part<SchedulesPhaseAutomaticTax>>,
    /// Possible values are `phase_start` or `automatic`. If `phase_start` then billing cycle anchor of
    /// the subscription is set to the start of the phase when entering the phase. If `automatic` then
    /// the billing cycle anchor is automatically modified as needed when entering the phase. For more
    /// information, see the billing cycle
    /// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
    pub billing_cycle_anchor: Option<
        SubscriptionSchedulePhaseConfigurationBillingCycleAnchor,
    >,
    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period
    pub billing_thresholds: Option<Part<SubscriptionBillingThresholds>>,
    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay the underlying subscription at the end of each billing cycle using the default
    /// source attached to the customer. When sending an invoice, Stripe will email your customer an
    /// invoice with payment instructions and mark the subscription as `active`.
    pub collection_method: Option<InvoiceCollectionMethod>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// ID of the default payment method for the subscription schedule. It must belong to the customer
    /// associated with the subscription schedule. If not set, invoices will use the default payment
    /// method in the customer's invoice settings.
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    /// The default tax rates to apply to the subscription during this phase of the subscription
    /// schedule.
    pub default_tax_rates: Option<Vec<TaxRate>>,
    /// Subscription description, meant to be displayable to the customer. Use this field to optionally
    /// store an explanation of the subscription for rendering in Stripe surfaces and certain local
    /// payment methods UIs.
    pub description: Option<String>,
    /// The stackable discounts that will be applied to the subscription on this phase. Subscription
    /// item discounts are applied before subscription discounts.
    pub discounts: Vec<StackableDiscountWithDiscountSettingsAndDiscountEnd>,
    /// The end of this phase of the subscription schedule.
    pub end_date: Timestamp,
    /// The invoice settings applicable during this phase.
    pub invoice_settings: Option<Part<InvoiceSettingSubscriptionSchedulePhaseSetting>>,
    /// Subscription items to configure the subscription to during this phase of the subscription
    /// schedule.
    pub items: Vec<SubscriptionScheduleConfigurationItem>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to a phase.
    /// Metadata on a schedule's phase will update the underlying subscription's `metadata` when the
    /// phase is entered. Updating the underlying subscription's `metadata` directly will not affect the
    /// current phase's `metadata`.
    pub metadata: Option<Metadata>,
    /// The account (if any) the charge was made on behalf of for charges associated with the schedule's
    /// subscription. See the Connect documentation for details.
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// When transitioning phases, controls how prorations are handled (if any). Possible values are
    /// `create_prorations`, `none`, and `always_invoice`.
    pub proration_behavior: ProrationBehavior,
    /// The start of this phase of the subscription schedule.
    pub start_date: Timestamp,
    /// The account (if any) the associated subscription's payments will be attributed to for tax
    /// reporting, and where funds from each payment will be transferred to for each of the
    /// subscription's invoices.
    pub transfer_data: Option<Part<SubscriptionTransferData>>,
    /// When the trial ends within the phase.
    pub trial_end: Option<Timestamp>,
}

impl Blank for SubscriptionSchedulePhaseConfiguration {
    const BLANK: Self = Self {
        add_invoice_items: Blank::BLANK,
        application_fee_percent: Blank::BLANK,
        automatic_tax: Blank::BLANK,
        billing_cycle_anchor: Blank::BLANK,
        billing_thresholds: Blank::BLANK,
        collection_method: Blank::BLANK,
        currency: Blank::BLANK,
        default_payment_method: Blank::BLANK,
        default_tax_rates: Blank::BLANK,
        description: Blank::BLANK,
        discounts: Blank::BLANK,
        end_date: Blank::BLANK,
        invoice_settings: Blank::BLANK,
        items: Blank::BLANK,
        metadata: Blank::BLANK,
        on_behalf_of: Blank::BLANK,
        proration_behavior: Blank::BLANK,
        start_date: Blank::BLANK,
        transfer_data: Blank::BLANK,
        trial_end: Blank::BLANK,
    };
}

impl Record for SubscriptionSchedulePhaseConfiguration {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_schedule_phase_configuration",
            constants: &[],
            fields: &[
                Field("add_invoice_items", REQUIRED),
                Field("application_fee_percent", NULLABLE),
                Field("automatic_tax", OPTIONAL),
                Field("billing_cycle_anchor", NULLABLE),
                Field("billing_thresholds", NULLABLE),
                Field("collection_method", NULLABLE),
                Field("currency", REQUIRED),
                Field("default_payment_method", NULLABLE),
                Field("default_tax_rates", NULLABLE),
                Field("description", NULLABLE),
                Field("discounts", REQUIRED),
                Field("end_date", REQUIRED),
                Field("invoice_settings", NULLABLE),
                Field("items", REQUIRED),
                Field("metadata", NULLABLE),
                Field("on_behalf_of", NULLABLE),
                Field("proration_behavior", REQUIRED),
                Field("start_date", REQUIRED),
                Field("transfer_data", NULLABLE),
                Field("trial_end", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.add_invoice_items,
            1 => &self.application_fee_percent,
            2 => &self.automatic_tax,
            3 => &self.billing_cycle_anchor,
            4 => &self.billing_thresholds,
            5 => &self.collection_method,
            6 => &self.currency,
            7 => &self.default_payment_method,
            8 => &self.default_tax_rates,
            9 => &self.description,
            10 => &self.discounts,
            11 => &self.end_date,
            12 => &self.invoice_settings,
            13 => &self.items,
            14 => &self.metadata,
            15 => &self.on_behalf_of,
            16 => &self.proration_behavior,
            17 => &self.start_date,
            18 => &self.transfer_data,
            _ => &self.trial_end,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.add_invoice_items,
            1 => &mut self.application_fee_percent,
            2 => &mut self.automatic_tax,
            3 => &mut self.billing_cycle_anchor,
            4 => &mut self.billing_thresholds,
            5 => &mut self.collection_method,
            6 => &mut self.currency,
            7 => &mut self.default_payment_method,
            8 => &mut self.default_tax_rates,
            9 => &mut self.description,
            10 => &mut self.discounts,
            11 => &mut self.end_date,
            12 => &mut self.invoice_settings,
            13 => &mut self.items,
            14 => &mut self.metadata,
            15 => &mut self.on_behalf_of,
            16 => &mut self.proration_behavior,
            17 => &mut self.start_date,
            18 => &mut self.transfer_data,
            _ => &mut self.trial_end,
        }
    }
}

impl std::fmt::Debug for SubscriptionSchedulePhaseConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionSchedulePhaseConfiguration);
