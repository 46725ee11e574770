// Written by `cargo xtask generate`. Do not edit.

/// Issue a credit note to adjust an invoice's amount after the invoice is finalized.
///
/// Related guide: [Credit notes](https://docs.stripe.com/billing/invoices/credit-notes)
///
/// The object `credit_note`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNote {
    /// The integer amount in cents (or local equivalent) representing the total amount of the credit
    /// note, including tax.
    pub amount: i64,
    /// This is the sum of all the shipping amounts.
    pub amount_shipping: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// ID of the customer.
    pub customer: rt::Expandable<crate::ids::CustomerId>,
    /// ID of the account representing the customer.
    pub customer_account: Option<String>,
    /// Customer balance transaction related to this credit note.
    pub customer_balance_transaction: Option<
        rt::Expandable<crate::ids::CustomerBalanceTransactionId>,
    >,
    /// The integer amount in cents (or local equivalent) representing the total amount of discount that
    /// was credited.
    pub discount_amount: i64,
    /// The aggregate amounts calculated per discount for all line items.
    pub discount_amounts: Vec<crate::credit_note::DiscountAmount>,
    /// The date when this credit note is in effect. Same as `created` unless overwritten. When defined,
    /// this value replaces the system-generated 'Date of issue' printed on the credit note PDF.
    pub effective_at: Option<rt::Timestamp>,
    /// Unique identifier for the object.
    pub id: crate::ids::CreditNoteId,
    /// ID of the invoice.
    pub invoice: rt::Expandable<crate::ids::InvoiceId>,
    /// Line items that make up the credit note
    pub lines: rt::List<crate::CreditNoteLineItem>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Customer-facing text that appears on the credit note PDF.
    pub memo: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// A unique number that identifies this particular credit note and appears on the PDF of the credit
    /// note and its associated invoice.
    pub number: String,
    /// Amount that was credited outside of Stripe.
    pub out_of_band_amount: Option<i64>,
    /// The link to download the PDF of the credit note.
    pub pdf: String,
    /// The amount of the credit note that was refunded to the customer, credited to the customer's
    /// balance, credited outside of Stripe, or any combination thereof.
    pub post_payment_amount: i64,
    /// The amount of the credit note by which the invoice's `amount_remaining` and `amount_due` were
    /// reduced.
    pub pre_payment_amount: i64,
    /// The pretax credit amounts (ex: discount, credit grants, etc) for all line items.
    pub pretax_credit_amounts: Vec<crate::credit_note::PretaxCreditAmount>,
    /// Reason for issuing this credit note, one of `duplicate`, `fraudulent`, `order_change`, or
    /// `product_unsatisfactory`
    pub reason: Option<crate::credit_note::Reason>,
    /// Refunds related to this credit note.
    pub refunds: Vec<crate::credit_note::Refund>,
    /// The details of the cost of shipping, including the ShippingRate applied to the invoice.
    pub shipping_cost: Option<rt::Part<crate::checkout_session::ShippingCost>>,
    /// Status of this credit note, one of `issued` or `void`. Learn more about
    /// [voiding credit notes](https://docs.stripe.com/billing/invoices/credit-notes#voiding).
    pub status: crate::credit_note::Status,
    /// The integer amount in cents (or local equivalent) representing the amount of the credit note,
    /// excluding exclusive tax and invoice level discounts.
    pub subtotal: i64,
    /// The integer amount in cents (or local equivalent) representing the amount of the credit note,
    /// excluding all tax and invoice level discounts.
    pub subtotal_excluding_tax: Option<i64>,
    /// The integer amount in cents (or local equivalent) representing the total amount of the credit
    /// note, including tax and all discount.
    pub total: i64,
    /// The integer amount in cents (or local equivalent) representing the total amount of the credit
    /// note, excluding tax, but including discounts.
    pub total_excluding_tax: Option<i64>,
    /// The aggregate tax information for all line items.
    pub total_taxes: Option<Vec<crate::credit_note::TotalTax>>,
    /// Type of this credit note, one of `pre_payment` or `post_payment`. A `pre_payment` credit note
    /// means it was issued when the invoice was open. A `post_payment` credit note means it was issued
    /// when the invoice was paid.
    pub type_: crate::credit_note::Type,
    /// The time that the credit note was voided.
    pub voided_at: Option<rt::Timestamp>,
}

impl rt::Record for CreditNote {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            amount_shipping: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            customer_balance_transaction: rt::blank(),
            discount_amount: rt::blank(),
            discount_amounts: rt::blank(),
            effective_at: rt::blank(),
            id: rt::blank(),
            invoice: rt::blank(),
            lines: rt::blank(),
            livemode: rt::blank(),
            memo: rt::blank(),
            metadata: rt::blank(),
            number: rt::blank(),
            out_of_band_amount: rt::blank(),
            pdf: rt::blank(),
            post_payment_amount: rt::blank(),
            pre_payment_amount: rt::blank(),
            pretax_credit_amounts: rt::blank(),
            reason: rt::blank(),
            refunds: rt::blank(),
            shipping_cost: rt::blank(),
            status: rt::blank(),
            subtotal: rt::blank(),
            subtotal_excluding_tax: rt::blank(),
            total: rt::blank(),
            total_excluding_tax: rt::blank(),
            total_taxes: rt::blank(),
            type_: rt::blank(),
            voided_at: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "credit_note",
            constants: &[("object", rt::Constant::Str("credit_note"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_shipping", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("customer_balance_transaction", rt::NULLABLE),
                rt::Field("discount_amount", rt::REQUIRED),
                rt::Field("discount_amounts", rt::REQUIRED),
                rt::Field("effective_at", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("invoice", rt::REQUIRED),
                rt::Field("lines", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("memo", rt::NULLABLE),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("number", rt::REQUIRED),
                rt::Field("out_of_band_amount", rt::NULLABLE),
                rt::Field("pdf", rt::REQUIRED | rt::SECRET),
                rt::Field("post_payment_amount", rt::REQUIRED),
                rt::Field("pre_payment_amount", rt::REQUIRED),
                rt::Field("pretax_credit_amounts", rt::REQUIRED),
                rt::Field("reason", rt::NULLABLE),
                rt::Field("refunds", rt::REQUIRED),
                rt::Field("shipping_cost", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("subtotal", rt::REQUIRED),
                rt::Field("subtotal_excluding_tax", rt::NULLABLE),
                rt::Field("total", rt::REQUIRED),
                rt::Field("total_excluding_tax", rt::NULLABLE),
                rt::Field("total_taxes", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
                rt::Field("voided_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_shipping,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.customer,
            5 => &self.customer_account,
            6 => &self.customer_balance_transaction,
            7 => &self.discount_amount,
            8 => &self.discount_amounts,
            9 => &self.effective_at,
            10 => &self.id,
            11 => &self.invoice,
            12 => &self.lines,
            13 => &self.livemode,
            14 => &self.memo,
            15 => &self.metadata,
            16 => &self.number,
            17 => &self.out_of_band_amount,
            18 => &self.pdf,
            19 => &self.post_payment_amount,
            20 => &self.pre_payment_amount,
            21 => &self.pretax_credit_amounts,
            22 => &self.reason,
            23 => &self.refunds,
            24 => &self.shipping_cost,
            25 => &self.status,
            26 => &self.subtotal,
            27 => &self.subtotal_excluding_tax,
            28 => &self.total,
            29 => &self.total_excluding_tax,
            30 => &self.total_taxes,
            31 => &self.type_,
            _ => &self.voided_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_shipping,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.customer,
            5 => &mut self.customer_account,
            6 => &mut self.customer_balance_transaction,
            7 => &mut self.discount_amount,
            8 => &mut self.discount_amounts,
            9 => &mut self.effective_at,
            10 => &mut self.id,
            11 => &mut self.invoice,
            12 => &mut self.lines,
            13 => &mut self.livemode,
            14 => &mut self.memo,
            15 => &mut self.metadata,
            16 => &mut self.number,
            17 => &mut self.out_of_band_amount,
            18 => &mut self.pdf,
            19 => &mut self.post_payment_amount,
            20 => &mut self.pre_payment_amount,
            21 => &mut self.pretax_credit_amounts,
            22 => &mut self.reason,
            23 => &mut self.refunds,
            24 => &mut self.shipping_cost,
            25 => &mut self.status,
            26 => &mut self.subtotal,
            27 => &mut self.subtotal_excluding_tax,
            28 => &mut self.total,
            29 => &mut self.total_excluding_tax,
            30 => &mut self.total_taxes,
            31 => &mut self.type_,
            _ => &mut self.voided_at,
        }
    }
}

rt::record_traits!(CreditNote);

impl rt::Resource for CreditNote {
    type Id = crate::ids::CreditNoteId;
    const OBJECT: &'static str = "credit_note";
}

impl CreditNote {
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `customer_balance_transaction`.
    pub const CUSTOMER_BALANCE_TRANSACTION: rt::Expand<
        Self,
        crate::ids::CustomerBalanceTransactionId,
    > = rt::Expand::new("customer_balance_transaction");
    /// Expands `discount_amounts.discount`.
    pub const DISCOUNT_AMOUNTS_DISCOUNT: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "discount_amounts.discount",
    );
    /// Expands `invoice`.
    pub const INVOICE: rt::Expand<Self, crate::ids::InvoiceId> = rt::Expand::new(
        "invoice",
    );
    /// Expands `lines`.
    pub const LINES: rt::Expand<Self, rt::List<crate::ids::CreditNoteLineItemId>> = rt::Expand::new(
        "lines",
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
    /// Expands `refunds.refund`.
    pub const REFUNDS_REFUND: rt::Expand<Self, crate::ids::RefundId> = rt::Expand::new(
        "refunds.refund",
    );
    /// Expands `shipping_cost.shipping_rate`.
    pub const SHIPPING_COST_SHIPPING_RATE: rt::Expand<
        Self,
        crate::ids::ShippingRateId,
    > = rt::Expand::new("shipping_cost.shipping_rate");
    /// Expands `total_taxes.tax_rate_details.tax_rate`.
    pub const TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE: rt::Expand<
        Self,
        crate::ids::TaxRateId,
    > = rt::Expand::new("total_taxes.tax_rate_details.tax_rate");
}
