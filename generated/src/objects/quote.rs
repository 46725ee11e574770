// Written by `cargo xtask generate`. Do not edit.

/// A Quote is a way to model prices that you'd like to provide to a customer. Once accepted, it
/// will automatically create an invoice, subscription or subscription schedule.
///
/// The object `quote`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Quote {
    /// Total before any discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total after discounts and taxes are applied.
    pub amount_total: i64,
    /// ID of the Connect Application that created the quote.
    pub application: Option<rt::Expandable<crate::ids::ApplicationId>>,
    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. Only applicable if there are no line
    /// items with recurring prices on the quote.
    pub application_fee_amount: Option<i64>,
    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account. Only applicable if there are line items with recurring prices on the quote.
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: rt::Part<crate::quote::AutomaticTax>,
    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay invoices at the end of the subscription cycle or on finalization using the
    /// default payment method attached to the subscription or customer. When sending an invoice, Stripe
    /// will email your customer an invoice with payment instructions and mark the subscription as
    /// `active`. Defaults to `charge_automatically`.
    pub collection_method: crate::quote::CollectionMethod,
    pub computed: crate::quote::Computed,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<String>,
    /// The customer who received this quote. A customer is required to finalize the quote. Once
    /// specified, you can't change it.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// The account representing the customer who received this quote. A customer or account is required
    /// to finalize the quote. Once specified, you can't change it.
    pub customer_account: Option<String>,
    /// The tax rates applied to this quote.
    pub default_tax_rates: Option<Vec<rt::Expandable<crate::ids::TaxRateId>>>,
    /// A description that will be displayed on the quote PDF.
    pub description: Option<String>,
    /// The discounts applied to this quote.
    pub discounts: Vec<rt::Expandable<crate::ids::DiscountId>>,
    /// The date on which the quote will be canceled if in `open` or `draft` status. Measured in seconds
    /// since the Unix epoch.
    pub expires_at: rt::Timestamp,
    /// A footer that will be displayed on the quote PDF.
    pub footer: Option<String>,
    /// Details of the quote that was cloned. See the
    /// [cloning documentation](https://docs.stripe.com/quotes/clone) for more details.
    pub from_quote: Option<rt::Part<crate::quote::FromQuote>>,
    /// A header that will be displayed on the quote PDF.
    pub header: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::QuoteId,
    /// The invoice that was created from this quote.
    pub invoice: Option<rt::Expandable<crate::ids::InvoiceId>>,
    pub invoice_settings: crate::quote::InvoiceSettings,
    /// A list of items the customer is being quoted for.
    pub line_items: Option<rt::List<crate::Item>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// A unique number that identifies this particular quote. This number is assigned once the quote is
    /// [finalized](https://docs.stripe.com/quotes/overview#finalize).
    pub number: Option<String>,
    /// The account on behalf of which to charge. See the
    /// [Connect documentation](https://support.stripe.com/questions/sending-invoices-on-behalf-of-connected-accounts)
    /// for details.
    pub on_behalf_of: Option<rt::Expandable<crate::ids::AccountId>>,
    /// The status of the quote.
    pub status: crate::quote::Status,
    pub status_transitions: crate::quote::StatusTransitions,
    /// The subscription that was created or updated from this quote.
    pub subscription: Option<rt::Expandable<crate::ids::SubscriptionId>>,
    pub subscription_data: rt::Part<crate::quote::SubscriptionData>,
    /// The subscription schedule that was created or updated from this quote.
    pub subscription_schedule: Option<
        rt::Expandable<crate::ids::SubscriptionScheduleId>,
    >,
    /// ID of the test clock this quote belongs to.
    pub test_clock: Option<rt::Expandable<crate::ids::TestHelpersTestClockId>>,
    pub total_details: crate::checkout_session::TotalDetails,
    /// The account (if any) the payments will be attributed to for tax reporting, and where funds from
    /// each payment will be transferred to for each of the invoices.
    pub transfer_data: Option<rt::Part<crate::quote::TransferData>>,
}

impl rt::Record for Quote {
    fn blank() -> Self {
        Self {
            amount_subtotal: rt::blank(),
            amount_total: rt::blank(),
            application: rt::blank(),
            application_fee_amount: rt::blank(),
            application_fee_percent: rt::blank(),
            automatic_tax: rt::blank(),
            collection_method: rt::blank(),
            computed: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            default_tax_rates: rt::blank(),
            description: rt::blank(),
            discounts: rt::blank(),
            expires_at: rt::blank(),
            footer: rt::blank(),
            from_quote: rt::blank(),
            header: rt::blank(),
            id: rt::blank(),
            invoice: rt::blank(),
            invoice_settings: rt::blank(),
            line_items: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            number: rt::blank(),
            on_behalf_of: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
            subscription: rt::blank(),
            subscription_data: rt::blank(),
            subscription_schedule: rt::blank(),
            test_clock: rt::blank(),
            total_details: rt::blank(),
            transfer_data: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "quote",
            constants: &[("object", rt::Constant::Str("quote"))],
            fields: &[
                rt::Field("amount_subtotal", rt::REQUIRED),
                rt::Field("amount_total", rt::REQUIRED),
                rt::Field("application", rt::NULLABLE),
                rt::Field("application_fee_amount", rt::NULLABLE),
                rt::Field("application_fee_percent", rt::NULLABLE),
                rt::Field("automatic_tax", rt::REQUIRED),
                rt::Field("collection_method", rt::REQUIRED),
                rt::Field("computed", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::NULLABLE),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("default_tax_rates", rt::OPTIONAL),
                rt::Field("description", rt::NULLABLE),
                rt::Field("discounts", rt::REQUIRED),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("footer", rt::NULLABLE),
                rt::Field("from_quote", rt::NULLABLE),
                rt::Field("header", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("invoice", rt::NULLABLE),
                rt::Field("invoice_settings", rt::REQUIRED),
                rt::Field("line_items", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("number", rt::NULLABLE),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_transitions", rt::REQUIRED),
                rt::Field("subscription", rt::NULLABLE),
                rt::Field("subscription_data", rt::REQUIRED),
                rt::Field("subscription_schedule", rt::NULLABLE),
                rt::Field("test_clock", rt::NULLABLE),
                rt::Field("total_details", rt::REQUIRED),
                rt::Field("transfer_data", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Quote);

impl rt::Resource for Quote {
    type Id = crate::ids::QuoteId;
    const OBJECT: &'static str = "quote";
}

impl Quote {
    /// Expands `application`.
    pub const APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "application",
    );
    /// Expands `automatic_tax.liability.account`.
    pub const AUTOMATIC_TAX_LIABILITY_ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "automatic_tax.liability.account",
    );
    /// Expands `computed.upfront.line_items`.
    pub const COMPUTED_UPFRONT_LINE_ITEMS: rt::Expand<
        Self,
        rt::List<crate::ids::ItemId>,
    > = rt::Expand::new("computed.upfront.line_items");
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `default_tax_rates`.
    pub const DEFAULT_TAX_RATES: rt::Expand<Self, crate::ids::TaxRateId> = rt::Expand::new(
        "default_tax_rates",
    );
    /// Expands `discounts`.
    pub const DISCOUNTS: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "discounts",
    );
    /// Expands `from_quote.quote`.
    pub const FROM_QUOTE_QUOTE: rt::Expand<Self, crate::ids::QuoteId> = rt::Expand::new(
        "from_quote.quote",
    );
    /// Expands `invoice`.
    pub const INVOICE: rt::Expand<Self, crate::ids::InvoiceId> = rt::Expand::new(
        "invoice",
    );
    /// Expands `invoice_settings.issuer.account`.
    pub const INVOICE_SETTINGS_ISSUER_ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "invoice_settings.issuer.account",
    );
    /// Expands `line_items`.
    pub const LINE_ITEMS: rt::Expand<Self, rt::List<crate::ids::ItemId>> = rt::Expand::new(
        "line_items",
    );
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "on_behalf_of",
    );
    /// Expands `subscription`.
    pub const SUBSCRIPTION: rt::Expand<Self, crate::ids::SubscriptionId> = rt::Expand::new(
        "subscription",
    );
    /// Expands `subscription_schedule`.
    pub const SUBSCRIPTION_SCHEDULE: rt::Expand<
        Self,
        crate::ids::SubscriptionScheduleId,
    > = rt::Expand::new("subscription_schedule");
    /// Expands `test_clock`.
    pub const TEST_CLOCK: rt::Expand<Self, crate::ids::TestHelpersTestClockId> = rt::Expand::new(
        "test_clock",
    );
    /// Expands `transfer_data.destination`.
    pub const TRANSFER_DATA_DESTINATION: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "transfer_data.destination",
    );
}
