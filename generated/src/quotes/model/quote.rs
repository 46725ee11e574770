// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, List, Metadata, NULLABLE, OPTIONAL, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    AccountId, ApplicationId, CustomerId, DiscountId, InvoiceCollectionMethod, InvoiceId,
    InvoiceSettingQuoteSetting, Item, ItemId, QuoteId, QuotesResourceAutomaticTax,
    QuotesResourceComputed, QuotesResourceFromQuote, QuotesResourceStatusTransitions,
    QuotesResourceSubscriptionDataSubscriptionData, QuotesResourceTotalDetails,
    QuotesResourceTransferData, SubscriptionId, SubscriptionScheduleId, TaxRateId,
    TestHelpersTestClockId,
};

/// A Quote is a way to model prices that you'd like to provide to a customer. Once accepted, it
/// will automatically create an invoice, subscription or subscription schedule.
///
/// The schema `quote`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Quote {
    /// Total before any discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total after discounts and taxes are applied.
    pub amount_total: i64,
    /// ID of the Connect Application that created the quote.
    pub application: Option<Expandable<ApplicationId>>,
    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. Only applicable if there are no line
    /// items with recurring prices on the quote.
    pub application_fee_amount: Option<i64>,
    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account. Only applicable if there are line items with recurring prices on the quote.
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: QuotesResourceAutomaticTax,
    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay invoices at the end of the subscription cycle or on finalization using the
    /// default payment method attached to the subscription or customer. When sending an invoice, Stripe
    /// will email your customer an invoice with payment instructions and mark the subscription as
    /// `active`. Defaults to `charge_automatically`.
    pub collection_method: InvoiceCollectionMethod,
    pub computed: QuotesResourceComputed,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<String>,
    /// The customer who received this quote. A customer is required to finalize the quote. Once
    /// specified, you can't change it.
    pub customer: Option<Expandable<CustomerId>>,
    /// The account representing the customer who received this quote. A customer or account is required
    /// to finalize the quote. Once specified, you can't change it.
    pub customer_account: Option<String>,
    /// The tax rates applied to this quote.
    pub default_tax_rates: Option<Vec<Expandable<TaxRateId>>>,
    /// A description that will be displayed on the quote PDF.
    pub description: Option<String>,
    /// The discounts applied to this quote.
    pub discounts: Vec<Expandable<DiscountId>>,
    /// The date on which the quote will be canceled if in `open` or `draft` status. Measured in seconds
    /// since the Unix epoch.
    pub expires_at: Timestamp,
    /// A footer that will be displayed on the quote PDF.
    pub footer: Option<String>,
    /// Details of the quote that was cloned. See the
    /// [cloning documentation](https://docs.stripe.com/quotes/clone) for more details.
    pub from_quote: Option<Part<QuotesResourceFromQuote>>,
    /// A header that will be displayed on the quote PDF.
    pub header: Option<String>,
    /// Unique identifier for the object.
    pub id: QuoteId,
    /// The invoice that was created from this quote.
    pub invoice: Option<Expandable<InvoiceId>>,
    pub invoice_settings: InvoiceSettingQuoteSetting,
    /// A list of items the customer is being quoted for.
    pub line_items: Option<List<Item>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// A unique number that identifies this particular quote. This number is assigned once the quote is
    /// [finalized](https://docs.stripe.com/quotes/overview#finalize).
    pub number: Option<String>,
    /// The account on behalf of which to charge. See the
    /// [Connect documentation](https://support.stripe.com/questions/sending-invoices-on-behalf-of-connected-accounts)
    /// for details.
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// The status of the quote.
    pub status: QuoteStatus,
    pub status_transitions: QuotesResourceStatusTransitions,
    /// The subscription that was created or updated from this quote.
    pub subscription: Option<Expandable<SubscriptionId>>,
    pub subscription_data: Part<QuotesResourceSubscriptionDataSubscriptionData>,
    /// The subscription schedule that was created or updated from this quote.
    pub subscription_schedule: Option<Expandable<SubscriptionScheduleId>>,
    /// ID of the test clock this quote belongs to.
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    pub total_details: QuotesResourceTotalDetails,
    /// The account (if any) the payments will be attributed to for tax reporting, and where funds from
    /// each payment will be transferred to for each of the invoices.
    pub transfer_data: Option<Part<QuotesResourceTransferData>>,
}

impl Record for Quote {
    fn blank() -> Self {
        Self {
            amount_subtotal: blank(),
            amount_total: blank(),
            application: blank(),
            application_fee_amount: blank(),
            application_fee_percent: blank(),
            automatic_tax: blank(),
            collection_method: blank(),
            computed: blank(),
            created: blank(),
            currency: blank(),
            customer: blank(),
            customer_account: blank(),
            default_tax_rates: blank(),
            description: blank(),
            discounts: blank(),
            expires_at: blank(),
            footer: blank(),
            from_quote: blank(),
            header: blank(),
            id: blank(),
            invoice: blank(),
            invoice_settings: blank(),
            line_items: blank(),
            livemode: blank(),
            metadata: blank(),
            number: blank(),
            on_behalf_of: blank(),
            status: blank(),
            status_transitions: blank(),
            subscription: blank(),
            subscription_data: blank(),
            subscription_schedule: blank(),
            test_clock: blank(),
            total_details: blank(),
            transfer_data: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quote",
            constants: &[("object", Constant::Str("quote"))],
            fields: &[
                Field("amount_subtotal", REQUIRED),
                Field("amount_total", REQUIRED),
                Field("application", NULLABLE),
                Field("application_fee_amount", NULLABLE),
                Field("application_fee_percent", NULLABLE),
                Field("automatic_tax", REQUIRED),
                Field("collection_method", REQUIRED),
                Field("computed", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", NULLABLE),
                Field("customer", NULLABLE),
                Field("customer_account", NULLABLE),
                Field("default_tax_rates", OPTIONAL),
                Field("description", NULLABLE),
                Field("discounts", REQUIRED),
                Field("expires_at", REQUIRED),
                Field("footer", NULLABLE),
                Field("from_quote", NULLABLE),
                Field("header", NULLABLE),
                Field("id", REQUIRED),
                Field("invoice", NULLABLE),
                Field("invoice_settings", REQUIRED),
                Field("line_items", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("number", NULLABLE),
                Field("on_behalf_of", NULLABLE),
                Field("status", REQUIRED),
                Field("status_transitions", REQUIRED),
                Field("subscription", NULLABLE),
                Field("subscription_data", REQUIRED),
                Field("subscription_schedule", NULLABLE),
                Field("test_clock", NULLABLE),
                Field("total_details", REQUIRED),
                Field("transfer_data", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_subtotal,
            1 => &self.amount_total,
            2 => &self.application,
            3 => &self.application_fee_amount,
            4 => &self.application_fee_percent,
            5 => &self.automatic_tax,
            6 => &self.collection_method,
            7 => &self.computed,
            8 => &self.created,
            9 => &self.currency,
            10 => &self.customer,
            11 => &self.customer_account,
            12 => &self.default_tax_rates,
            13 => &self.description,
            14 => &self.discounts,
            15 => &self.expires_at,
            16 => &self.footer,
            17 => &self.from_quote,
            18 => &self.header,
            19 => &self.id,
            20 => &self.invoice,
            21 => &self.invoice_settings,
            22 => &self.line_items,
            23 => &self.livemode,
            24 => &self.metadata,
            25 => &self.number,
            26 => &self.on_behalf_of,
            27 => &self.status,
            28 => &self.status_transitions,
            29 => &self.subscription,
            30 => &self.subscription_data,
            31 => &self.subscription_schedule,
            32 => &self.test_clock,
            33 => &self.total_details,
            _ => &self.transfer_data,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_subtotal,
            1 => &mut self.amount_total,
            2 => &mut self.application,
            3 => &mut self.application_fee_amount,
            4 => &mut self.application_fee_percent,
            5 => &mut self.automatic_tax,
            6 => &mut self.collection_method,
            7 => &mut self.computed,
            8 => &mut self.created,
            9 => &mut self.currency,
            10 => &mut self.customer,
            11 => &mut self.customer_account,
            12 => &mut self.default_tax_rates,
            13 => &mut self.description,
            14 => &mut self.discounts,
            15 => &mut self.expires_at,
            16 => &mut self.footer,
            17 => &mut self.from_quote,
            18 => &mut self.header,
            19 => &mut self.id,
            20 => &mut self.invoice,
            21 => &mut self.invoice_settings,
            22 => &mut self.line_items,
            23 => &mut self.livemode,
            24 => &mut self.metadata,
            25 => &mut self.number,
            26 => &mut self.on_behalf_of,
            27 => &mut self.status,
            28 => &mut self.status_transitions,
            29 => &mut self.subscription,
            30 => &mut self.subscription_data,
            31 => &mut self.subscription_schedule,
            32 => &mut self.test_clock,
            33 => &mut self.total_details,
            _ => &mut self.transfer_data,
        }
    }
}

impl std::fmt::Debug for Quote {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Quote);

impl Resource for Quote {
    type Id = QuoteId;
    const OBJECT: &'static str = "quote";
}

impl Quote {
    /// Expands `application`.
    pub const APPLICATION: Expand<Self, ApplicationId> = Expand::new("application");
    /// Expands `automatic_tax.liability.account`.
    pub const AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "automatic_tax.liability.account",
    );
    /// Expands `computed.upfront.line_items`.
    pub const COMPUTED_UPFRONT_LINE_ITEMS: Expand<Self, List<ItemId>> = Expand::new(
        "computed.upfront.line_items",
    );
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `default_tax_rates`.
    pub const DEFAULT_TAX_RATES: Expand<Self, TaxRateId> = Expand::new(
        "default_tax_rates",
    );
    /// Expands `discounts`.
    pub const DISCOUNTS: Expand<Self, DiscountId> = Expand::new("discounts");
    /// Expands `from_quote.quote`.
    pub const FROM_QUOTE_QUOTE: Expand<Self, QuoteId> = Expand::new("from_quote.quote");
    /// Expands `invoice`.
    pub const INVOICE: Expand<Self, InvoiceId> = Expand::new("invoice");
    /// Expands `invoice_settings.issuer.account`.
    pub const INVOICE_SETTINGS_ISSUER_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "invoice_settings.issuer.account",
    );
    /// Expands `line_items`.
    pub const LINE_ITEMS: Expand<Self, List<ItemId>> = Expand::new("line_items");
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: Expand<Self, AccountId> = Expand::new("on_behalf_of");
    /// Expands `subscription`.
    pub const SUBSCRIPTION: Expand<Self, SubscriptionId> = Expand::new("subscription");
    /// Expands `subscription_schedule`.
    pub const SUBSCRIPTION_SCHEDULE: Expand<Self, SubscriptionScheduleId> = Expand::new(
        "subscription_schedule",
    );
    /// Expands `test_clock`.
    pub const TEST_CLOCK: Expand<Self, TestHelpersTestClockId> = Expand::new(
        "test_clock",
    );
    /// Expands `transfer_data.destination`.
    pub const TRANSFER_DATA_DESTINATION: Expand<Self, AccountId> = Expand::new(
        "transfer_data.destination",
    );
}

/// The status of the quote.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteStatus {
    /// `accepted`
    Accepted,
    /// `canceled`
    Canceled,
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(QuoteStatus {
    Accepted = "accepted",
    Canceled = "canceled",
    Draft = "draft",
    Open = "open",
});
