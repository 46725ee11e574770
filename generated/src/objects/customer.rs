// Written by `cargo xtask generate`. Do not edit.

/// This object represents a customer of your business. Use it to
/// [create recurring charges](https://docs.stripe.com/invoicing/customer),
/// [save payment](https://docs.stripe.com/payments/save-during-payment) and contact information,
/// and track payments that belong to the same customer.
///
/// The object `customer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Customer {
    /// The customer's address.
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// The current balance, if any, that's stored on the customer in their default currency. If
    /// negative, the customer has credit to apply to their next invoice. If positive, the customer has
    /// an amount owed that's added to their next invoice. The balance only considers amounts that
    /// Stripe hasn't successfully applied to any invoice. It doesn't reflect unpaid invoices. This
    /// balance is only taken into account after invoices finalize. For multi-currency balances, see
    /// [invoice_credit_balance](https://docs.stripe.com/api/customers/object#customer_object-invoice_credit_balance).
    pub balance: Option<i64>,
    /// The customer's business name.
    pub business_name: Option<String>,
    /// The current funds being held by Stripe on behalf of the customer. You can apply these funds
    /// towards payment intents when the source is "cash_balance". The `settings[reconciliation_mode]`
    /// field describes if these funds apply to these payment intents manually or automatically.
    pub cash_balance: Option<rt::Part<crate::CashBalance>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO code for the currency](https://docs.stripe.com/currencies) the customer can be
    /// charged in for recurring billing purposes.
    pub currency: Option<String>,
    /// The ID of an Account representing a customer. You can use this ID with any v1 API that accepts a
    /// customer_account parameter.
    pub customer_account: Option<String>,
    /// ID of the default payment source for the customer.
    ///
    /// If you use payment methods created through the PaymentMethods API, see the
    /// [invoice_settings.default_payment_method](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-default_payment_method)
    /// field instead.
    pub default_source: Option<rt::Expandable<rt::AnyId>>,
    /// Tracks the most recent state change on any invoice belonging to the customer. Paying an invoice
    /// or marking it uncollectible via the API will set this field to false. An automatic payment
    /// failure or passing the `invoice.due_date` will set this field to `true`.
    ///
    /// If an invoice becomes uncollectible by
    /// [dunning](https://docs.stripe.com/billing/automatic-collection), `delinquent` doesn't reset to
    /// `false`.
    ///
    /// If you care whether the customer has paid their most recent subscription invoice, use
    /// `subscription.status` instead. Paying or marking uncollectible any customer invoice regardless
    /// of whether it is the latest invoice for a subscription will always set this field to `false`.
    pub delinquent: Option<bool>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Describes the current discount active on the customer, if there is one.
    pub discount: Option<rt::Part<crate::Discount>>,
    /// The customer's email address.
    pub email: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::CustomerId,
    /// The customer's individual name.
    pub individual_name: Option<String>,
    /// The current multi-currency balances, if any, that's stored on the customer. If positive in a
    /// currency, the customer has a credit to apply to their next invoice denominated in that currency.
    /// If negative, the customer has an amount owed that's added to their next invoice denominated in
    /// that currency. These balances don't apply to unpaid invoices. They solely track amounts that
    /// Stripe hasn't successfully applied to any invoice. Stripe only applies a balance in a specific
    /// currency to an invoice after that invoice (which is in the same currency) finalizes.
    pub invoice_credit_balance: Option<rt::Map<i64>>,
    /// The prefix for the customer used to generate unique invoice numbers.
    pub invoice_prefix: Option<String>,
    pub invoice_settings: Option<rt::Part<crate::customer::InvoiceSettings>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The customer's full name or business name.
    pub name: Option<String>,
    /// The suffix of the customer's next invoice number (for example, 0001). When the account uses
    /// account level sequencing, this parameter is ignored in API requests and the field omitted in API
    /// responses.
    pub next_invoice_sequence: Option<i64>,
    /// The customer's phone number.
    pub phone: Option<String>,
    /// The customer's preferred locales (languages), ordered by preference.
    pub preferred_locales: Option<Vec<String>>,
    /// Mailing and shipping address for the customer. Appears on invoices emailed to this customer.
    pub shipping: Option<rt::Part<crate::charge::Shipping>>,
    /// The customer's payment sources, if any.
    pub sources: Option<rt::List<crate::customer::Source>>,
    /// The customer's current subscriptions, if any.
    pub subscriptions: Option<rt::List<crate::Subscription>>,
    pub tax: Option<rt::Part<crate::customer::Tax>>,
    /// Describes the customer's tax exemption status, which is `none`, `exempt`, or `reverse`. When set
    /// to `reverse`, invoice and receipt PDFs include the following text: **"Reverse charge"**.
    pub tax_exempt: Option<crate::customer::TaxExempt>,
    /// The customer's tax IDs.
    pub tax_ids: Option<rt::List<crate::TaxId>>,
    /// ID of the test clock that this customer belongs to.
    pub test_clock: Option<rt::Expandable<crate::ids::TestHelpersTestClockId>>,
}

impl rt::Record for Customer {
    fn blank() -> Self {
        Self {
            address: rt::blank(),
            balance: rt::blank(),
            business_name: rt::blank(),
            cash_balance: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            customer_account: rt::blank(),
            default_source: rt::blank(),
            delinquent: rt::blank(),
            description: rt::blank(),
            discount: rt::blank(),
            email: rt::blank(),
            id: rt::blank(),
            individual_name: rt::blank(),
            invoice_credit_balance: rt::blank(),
            invoice_prefix: rt::blank(),
            invoice_settings: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
            next_invoice_sequence: rt::blank(),
            phone: rt::blank(),
            preferred_locales: rt::blank(),
            shipping: rt::blank(),
            sources: rt::blank(),
            subscriptions: rt::blank(),
            tax: rt::blank(),
            tax_exempt: rt::blank(),
            tax_ids: rt::blank(),
            test_clock: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer",
            constants: &[("object", rt::Constant::Str("customer"))],
            fields: &[
                rt::Field("address", rt::NULLABLE),
                rt::Field("balance", rt::OPTIONAL),
                rt::Field("business_name", rt::OPTIONAL),
                rt::Field("cash_balance", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("default_source", rt::NULLABLE),
                rt::Field("delinquent", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("discount", rt::NULLABLE),
                rt::Field("email", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("individual_name", rt::OPTIONAL),
                rt::Field("invoice_credit_balance", rt::OPTIONAL),
                rt::Field("invoice_prefix", rt::NULLABLE),
                rt::Field("invoice_settings", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("name", rt::NULLABLE),
                rt::Field("next_invoice_sequence", rt::OPTIONAL),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("preferred_locales", rt::NULLABLE),
                rt::Field("shipping", rt::NULLABLE),
                rt::Field("sources", rt::OPTIONAL),
                rt::Field("subscriptions", rt::OPTIONAL),
                rt::Field("tax", rt::OPTIONAL),
                rt::Field("tax_exempt", rt::NULLABLE),
                rt::Field("tax_ids", rt::OPTIONAL),
                rt::Field("test_clock", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.balance,
            2 => &self.business_name,
            3 => &self.cash_balance,
            4 => &self.created,
            5 => &self.currency,
            6 => &self.customer_account,
            7 => &self.default_source,
            8 => &self.delinquent,
            9 => &self.description,
            10 => &self.discount,
            11 => &self.email,
            12 => &self.id,
            13 => &self.individual_name,
            14 => &self.invoice_credit_balance,
            15 => &self.invoice_prefix,
            16 => &self.invoice_settings,
            17 => &self.livemode,
            18 => &self.metadata,
            19 => &self.name,
            20 => &self.next_invoice_sequence,
            21 => &self.phone,
            22 => &self.preferred_locales,
            23 => &self.shipping,
            24 => &self.sources,
            25 => &self.subscriptions,
            26 => &self.tax,
            27 => &self.tax_exempt,
            28 => &self.tax_ids,
            _ => &self.test_clock,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.balance,
            2 => &mut self.business_name,
            3 => &mut self.cash_balance,
            4 => &mut self.created,
            5 => &mut self.currency,
            6 => &mut self.customer_account,
            7 => &mut self.default_source,
            8 => &mut self.delinquent,
            9 => &mut self.description,
            10 => &mut self.discount,
            11 => &mut self.email,
            12 => &mut self.id,
            13 => &mut self.individual_name,
            14 => &mut self.invoice_credit_balance,
            15 => &mut self.invoice_prefix,
            16 => &mut self.invoice_settings,
            17 => &mut self.livemode,
            18 => &mut self.metadata,
            19 => &mut self.name,
            20 => &mut self.next_invoice_sequence,
            21 => &mut self.phone,
            22 => &mut self.preferred_locales,
            23 => &mut self.shipping,
            24 => &mut self.sources,
            25 => &mut self.subscriptions,
            26 => &mut self.tax,
            27 => &mut self.tax_exempt,
            28 => &mut self.tax_ids,
            _ => &mut self.test_clock,
        }
    }
}

rt::record_traits!(Customer);

impl rt::Resource for Customer {
    type Id = crate::ids::CustomerId;
    const OBJECT: &'static str = "customer";
}

impl Customer {
    /// Expands `default_source`.
    pub const DEFAULT_SOURCE: rt::Expand<Self, rt::AnyId> = rt::Expand::new(
        "default_source",
    );
    /// Expands `invoice_settings.default_payment_method`.
    pub const INVOICE_SETTINGS_DEFAULT_PAYMENT_METHOD: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("invoice_settings.default_payment_method");
    /// Expands `subscriptions`.
    pub const SUBSCRIPTIONS: rt::Expand<Self, rt::List<crate::ids::SubscriptionId>> = rt::Expand::new(
        "subscriptions",
    );
    /// Expands `tax_ids`.
    pub const TAX_IDS: rt::Expand<Self, rt::List<crate::ids::TaxIdId>> = rt::Expand::new(
        "tax_ids",
    );
    /// Expands `test_clock`.
    pub const TEST_CLOCK: rt::Expand<Self, crate::ids::TestHelpersTestClockId> = rt::Expand::new(
        "test_clock",
    );
}

impl rt::Deletable for Customer {
    type Deleted = crate::DeletedCustomer;
}
