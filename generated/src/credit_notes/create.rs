// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`credit_notes::create`](fn@crate::credit_notes::create).

pub mod line;
pub mod refund;
pub use crate::credit_note::Reason;

/// Type of email to send to the customer, one of `credit_note` or `none` and the default is
/// `credit_note`.
#[non_exhaustive]
pub enum EmailType {
    /// `credit_note`
    CreditNote,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(EmailType {
    CreditNote = "credit_note",
    None = "none",
});

rt::params! {
    /// Parameters for `lines[]` of [`credit_notes::create`](fn@crate::credit_notes::create) and `lines[]` of [`credit_notes::preview`](fn@crate::credit_notes::preview).
    pub struct Line;
}

impl Line {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: line::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `invoice_line_item`.
    #[inline]
    pub fn invoice_line_item(self, invoice_line_item: impl Into<String>) -> Self {
        Self(self.0.with("invoice_line_item", rt::Value::text(invoice_line_item)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `tax_amounts`.
    #[inline]
    pub fn tax_amounts(
        self,
        tax_amounts: impl IntoIterator<Item = line::TaxAmount>,
    ) -> Self {
        Self(self.0.with("tax_amounts", rt::Value::list(tax_amounts)))
    }

    /// Clears `tax_amounts`: unsets what is stored.
    #[inline]
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.cleared("tax_amounts"))
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(self, unit_amount: i64) -> Self {
        Self(self.0.with("unit_amount", unit_amount))
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(
        self,
        unit_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let unit_amount_decimal: rt::Decimal = unit_amount_decimal.into();
        Self(self.0.with("unit_amount_decimal", unit_amount_decimal))
    }
}

rt::params! {
    /// Parameters for `refunds[]` of [`credit_notes::create`](fn@crate::credit_notes::create) and `refunds[]` of [`credit_notes::preview`](fn@crate::credit_notes::preview).
    pub struct Refund;
}

impl Refund {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount_refunded`.
    #[inline]
    pub fn amount_refunded(self, amount_refunded: i64) -> Self {
        Self(self.0.with("amount_refunded", amount_refunded))
    }

    /// Sets `payment_record_refund`.
    #[inline]
    pub fn payment_record_refund(
        self,
        payment_record_refund: refund::PaymentRecordRefund,
    ) -> Self {
        Self(self.0.with("payment_record_refund", payment_record_refund))
    }

    /// Sets `refund`.
    #[inline]
    pub fn refund(self, refund: impl Into<crate::ids::RefundId>) -> Self {
        let refund: crate::ids::RefundId = refund.into();
        Self(self.0.with("refund", refund))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: crate::credit_note::refund::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

impl Default for Refund {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included in
    /// the credit note. One of `amount`, `lines`, or `shipping_cost` must be provided.
    ///
    /// Parameters for `shipping_cost` of [`credit_notes::create`](fn@crate::credit_notes::create), `shipping_cost` of [`credit_notes::preview`](fn@crate::credit_notes::preview) and one more place.
    pub struct ShippingCost;
}

impl ShippingCost {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(
        self,
        shipping_rate: impl Into<crate::ids::ShippingRateId>,
    ) -> Self {
        let shipping_rate: crate::ids::ShippingRateId = shipping_rate.into();
        Self(self.0.with("shipping_rate", shipping_rate))
    }
}

impl Default for ShippingCost {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
