// Written by `cargo xtask generate`. Do not edit.

/// Invoice Items represent the component lines of an
/// [invoice](https://docs.stripe.com/api/invoices). When you create an invoice item with an
/// `invoice` field, it is attached to the specified invoice and included as
/// [an invoice line item](https://docs.stripe.com/api/invoices/line_item) within
/// [invoice.lines](https://docs.stripe.com/api/invoices/object#invoice_object-lines).
///
/// Invoice Items can be created before you are ready to actually send the invoice. This can be
/// particularly useful when combined with a
/// [subscription](https://docs.stripe.com/api/subscriptions). Sometimes you want to add a charge or
/// credit to a customer, but actually charge or credit the customer's card only at the end of a
/// regular billing cycle. This is useful for combining several charges (to minimize per-transaction
/// fees), or for having Stripe tabulate your usage-based billing totals.
///
/// Related guides:
/// [Integrate with the Invoicing API](https://docs.stripe.com/invoicing/integration),
/// [Subscription Invoices](https://docs.stripe.com/billing/invoices/subscription#adding-upcoming-invoice-items).
///
/// The object `invoiceitem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoiceitem {
    /// Amount (in the `currency` specified) of the invoice item. This should always be equal to
    /// `unit_amount * quantity`.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// The ID of the customer to bill for this invoice item.
    pub customer: rt::Expandable<crate::ids::CustomerId>,
    /// The ID of the account to bill for this invoice item.
    pub customer_account: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub date: rt::Timestamp,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// If true, discounts will apply to this invoice item. Always false for prorations.
    pub discountable: bool,
    /// The discounts which apply to the invoice item. Item discounts are applied before invoice
    /// discounts. Use `expand[]=discounts` to expand each discount.
    pub discounts: Option<Vec<rt::Expandable<crate::ids::DiscountId>>>,
    /// Unique identifier for the object.
    pub id: crate::ids::InvoiceitemId,
    /// The ID of the invoice this invoice item belongs to.
    pub invoice: Option<rt::Expandable<crate::ids::InvoiceId>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The amount after discounts, but before credits and taxes. This field is `null` for
    /// `discountable=true` items.
    pub net_amount: Option<i64>,
    /// The parent that generated this invoice item.
    pub parent: Option<rt::Part<crate::invoiceitem::Parent>>,
    pub period: crate::invoiceitem::Period,
    /// The pricing information of the invoice item.
    pub pricing: Option<rt::Part<crate::invoiceitem::Pricing>>,
    /// Whether the invoice item was created automatically as a proration adjustment when the customer
    /// switched plans.
    pub proration: bool,
    pub proration_details: Option<rt::Part<crate::invoiceitem::ProrationDetails>>,
    /// Quantity of units for the invoice item in integer format, with any decimal precision truncated.
    /// For the item's full-precision decimal quantity, use `quantity_decimal`. This field will be
    /// deprecated in favor of `quantity_decimal` in a future version. If the invoice item is a
    /// proration, the quantity of the subscription that the proration was computed for.
    pub quantity: i64,
    /// Non-negative decimal with at most 12 decimal places. The quantity of units for the invoice item.
    pub quantity_decimal: rt::Decimal,
    /// The tax rates which apply to the invoice item. When set, the `default_tax_rates` on the invoice
    /// do not apply to this invoice item.
    pub tax_rates: Option<Vec<crate::TaxRate>>,
    /// ID of the test clock this invoice item belongs to.
    pub test_clock: Option<rt::Expandable<crate::ids::TestHelpersTestClockId>>,
}

impl rt::Record for Invoiceitem {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            date: rt::blank(),
            description: rt::blank(),
            discountable: rt::blank(),
            discounts: rt::blank(),
            id: rt::blank(),
            invoice: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            net_amount: rt::blank(),
            parent: rt::blank(),
            period: rt::blank(),
            pricing: rt::blank(),
            proration: rt::blank(),
            proration_details: rt::blank(),
            quantity: rt::blank(),
            quantity_decimal: rt::blank(),
            tax_rates: rt::blank(),
            test_clock: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoiceitem",
            constants: &[("object", rt::Constant::Str("invoiceitem"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("date", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("discountable", rt::REQUIRED),
                rt::Field("discounts", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("invoice", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("net_amount", rt::OPTIONAL),
                rt::Field("parent", rt::NULLABLE),
                rt::Field("period", rt::REQUIRED),
                rt::Field("pricing", rt::NULLABLE),
                rt::Field("proration", rt::REQUIRED),
                rt::Field("proration_details", rt::OPTIONAL),
                rt::Field("quantity", rt::REQUIRED),
                rt::Field("quantity_decimal", rt::REQUIRED),
                rt::Field("tax_rates", rt::NULLABLE),
                rt::Field("test_clock", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.customer,
            3 => &self.customer_account,
            4 => &self.date,
            5 => &self.description,
            6 => &self.discountable,
            7 => &self.discounts,
            8 => &self.id,
            9 => &self.invoice,
            10 => &self.livemode,
            11 => &self.metadata,
            12 => &self.net_amount,
            13 => &self.parent,
            14 => &self.period,
            15 => &self.pricing,
            16 => &self.proration,
            17 => &self.proration_details,
            18 => &self.quantity,
            19 => &self.quantity_decimal,
            20 => &self.tax_rates,
            _ => &self.test_clock,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.customer,
            3 => &mut self.customer_account,
            4 => &mut self.date,
            5 => &mut self.description,
            6 => &mut self.discountable,
            7 => &mut self.discounts,
            8 => &mut self.id,
            9 => &mut self.invoice,
            10 => &mut self.livemode,
            11 => &mut self.metadata,
            12 => &mut self.net_amount,
            13 => &mut self.parent,
            14 => &mut self.period,
            15 => &mut self.pricing,
            16 => &mut self.proration,
            17 => &mut self.proration_details,
            18 => &mut self.quantity,
            19 => &mut self.quantity_decimal,
            20 => &mut self.tax_rates,
            _ => &mut self.test_clock,
        }
    }
}

rt::record_traits!(Invoiceitem);

impl rt::Resource for Invoiceitem {
    type Id = crate::ids::InvoiceitemId;
    const OBJECT: &'static str = "invoiceitem";
}

impl Invoiceitem {
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `discounts`.
    pub const DISCOUNTS: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "discounts",
    );
    /// Expands `invoice`.
    pub const INVOICE: rt::Expand<Self, crate::ids::InvoiceId> = rt::Expand::new(
        "invoice",
    );
    /// Expands `pricing.price_details.price`.
    pub const PRICING_PRICE_DETAILS_PRICE: rt::Expand<Self, crate::ids::PriceId> = rt::Expand::new(
        "pricing.price_details.price",
    );
    /// Expands `proration_details.discount_amounts.discount`.
    pub const PRORATION_DETAILS_DISCOUNT_AMOUNTS_DISCOUNT: rt::Expand<
        Self,
        crate::ids::DiscountId,
    > = rt::Expand::new("proration_details.discount_amounts.discount");
    /// Expands `test_clock`.
    pub const TEST_CLOCK: rt::Expand<Self, crate::ids::TestHelpersTestClockId> = rt::Expand::new(
        "test_clock",
    );
}
