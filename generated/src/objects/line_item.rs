// Written by `cargo xtask generate`. Do not edit.

/// Invoice Line Items represent the individual lines within an
/// [invoice](https://docs.stripe.com/api/invoices) and only exist within the context of an invoice.
///
/// Each line item is backed by either an [invoice item](https://docs.stripe.com/api/invoiceitems)
/// or a [subscription item](https://docs.stripe.com/api/subscription_items).
///
/// The object `line_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItem {
    /// The amount, in cents (or local equivalent).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// The amount of discount calculated per discount for this line item.
    pub discount_amounts: Option<Vec<crate::credit_note::DiscountAmount>>,
    /// If true, discounts will apply to this line item. Always false for prorations.
    pub discountable: bool,
    /// The discounts applied to the invoice line item. Line item discounts are applied before invoice
    /// discounts. Use `expand[]=discounts` to expand each discount.
    pub discounts: Vec<rt::Expandable<crate::ids::DiscountId>>,
    /// Unique identifier for the object.
    pub id: crate::ids::LineItemId,
    /// The ID of the invoice that contains this line item.
    pub invoice: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Note that for line items with `type=subscription`, `metadata` reflects the current metadata from
    /// the subscription associated with the line item, unless the invoice line was directly updated
    /// with different metadata after creation.
    pub metadata: rt::Metadata,
    /// The parent that generated this line item.
    pub parent: Option<rt::Part<crate::line_item::Parent>>,
    pub period: crate::invoiceitem::Period,
    /// Contains pretax credit amounts (ex: discount, credit grants, etc) that apply to this line item.
    pub pretax_credit_amounts: Option<Vec<crate::line_item::PretaxCreditAmount>>,
    /// The pricing information of the line item.
    pub pricing: Option<rt::Part<crate::invoiceitem::Pricing>>,
    /// Quantity of units for the invoice line item in integer format, with any decimal precision
    /// truncated. For the line item's full-precision decimal quantity, use `quantity_decimal`. This
    /// field will be deprecated in favor of `quantity_decimal` in a future version. If the line item is
    /// a proration or subscription, the quantity of the subscription that the proration was computed
    /// for.
    pub quantity: Option<i64>,
    /// Non-negative decimal with at most 12 decimal places. The quantity of units for the line item.
    pub quantity_decimal: Option<rt::Decimal>,
    pub subscription: Option<rt::Expandable<crate::ids::SubscriptionId>>,
    /// The subtotal of the line item, in cents (or local equivalent), before any discounts or taxes.
    pub subtotal: i64,
    /// The tax information of the line item.
    pub taxes: Option<Vec<crate::line_item::Tax>>,
}

impl rt::Record for LineItem {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            discount_amounts: rt::blank(),
            discountable: rt::blank(),
            discounts: rt::blank(),
            id: rt::blank(),
            invoice: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            parent: rt::blank(),
            period: rt::blank(),
            pretax_credit_amounts: rt::blank(),
            pricing: rt::blank(),
            quantity: rt::blank(),
            quantity_decimal: rt::blank(),
            subscription: rt::blank(),
            subtotal: rt::blank(),
            taxes: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "line_item",
            constants: &[("object", rt::Constant::Str("line_item"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("discount_amounts", rt::NULLABLE),
                rt::Field("discountable", rt::REQUIRED),
                rt::Field("discounts", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("invoice", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("parent", rt::NULLABLE),
                rt::Field("period", rt::REQUIRED),
                rt::Field("pretax_credit_amounts", rt::NULLABLE),
                rt::Field("pricing", rt::NULLABLE),
                rt::Field("quantity", rt::NULLABLE),
                rt::Field("quantity_decimal", rt::NULLABLE),
                rt::Field("subscription", rt::NULLABLE),
                rt::Field("subtotal", rt::REQUIRED),
                rt::Field("taxes", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.description,
            3 => &self.discount_amounts,
            4 => &self.discountable,
            5 => &self.discounts,
            6 => &self.id,
            7 => &self.invoice,
            8 => &self.livemode,
            9 => &self.metadata,
            10 => &self.parent,
            11 => &self.period,
            12 => &self.pretax_credit_amounts,
            13 => &self.pricing,
            14 => &self.quantity,
            15 => &self.quantity_decimal,
            16 => &self.subscription,
            17 => &self.subtotal,
            _ => &self.taxes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.description,
            3 => &mut self.discount_amounts,
            4 => &mut self.discountable,
            5 => &mut self.discounts,
            6 => &mut self.id,
            7 => &mut self.invoice,
            8 => &mut self.livemode,
            9 => &mut self.metadata,
            10 => &mut self.parent,
            11 => &mut self.period,
            12 => &mut self.pretax_credit_amounts,
            13 => &mut self.pricing,
            14 => &mut self.quantity,
            15 => &mut self.quantity_decimal,
            16 => &mut self.subscription,
            17 => &mut self.subtotal,
            _ => &mut self.taxes,
        }
    }
}

rt::record_traits!(LineItem);

impl rt::Resource for LineItem {
    type Id = crate::ids::LineItemId;
    const OBJECT: &'static str = "line_item";
}

impl LineItem {
    /// Expands `discount_amounts.discount`.
    pub const DISCOUNT_AMOUNTS_DISCOUNT: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "discount_amounts.discount",
    );
    /// Expands `discounts`.
    pub const DISCOUNTS: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "discounts",
    );
    /// Expands `pretax_credit_amounts.credit_balance_transaction`.
    pub const PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION: rt::Expand<
        Self,
        crate::ids::BillingCreditBalanceTransactionId,
    > = rt::Expand::new("pretax_credit_amounts.credit_balance_transaction");
    /// Expands `pretax_credit_amounts.discount`.
    pub const PRETAX_CREDIT_AMOUNTS_DISCOUNT: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "pretax_credit_amounts.discount",
    );
    /// Expands `pricing.price_details.price`.
    pub const PRICING_PRICE_DETAILS_PRICE: rt::Expand<Self, crate::ids::PriceId> = rt::Expand::new(
        "pricing.price_details.price",
    );
    /// Expands `subscription`.
    pub const SUBSCRIPTION: rt::Expand<Self, crate::ids::SubscriptionId> = rt::Expand::new(
        "subscription",
    );
    /// Expands `taxes.tax_rate_details.tax_rate`.
    pub const TAXES_TAX_RATE_DETAILS_TAX_RATE: rt::Expand<Self, crate::ids::TaxRateId> = rt::Expand::new(
        "taxes.tax_rate_details.tax_rate",
    );
}
