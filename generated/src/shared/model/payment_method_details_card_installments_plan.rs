// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_method_details_card_installments_plan`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardInstallmentsPlan {
    /// For `fixed_count` installment plans, this is the number of installment payments your customer
    /// will make to their credit card.
    pub count: Option<i64>,
    /// For `fixed_count` installment plans, this is the interval between installment payments your
    /// customer will make to their credit card. One of `month`.
    pub interval: Option<PaymentMethodDetailsCardInstallmentsPlanInterval>,
    /// Type of installment plan, one of `fixed_count`, `bonus`, or `revolving`.
    pub type_: PaymentMethodDetailsCardInstallmentsPlanType,
}

impl Blank for PaymentMethodDetailsCardInstallmentsPlan {
    const BLANK: Self = Self {
        count: Blank::BLANK,
        interval: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsCardInstallmentsPlan {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_card_installments_plan",
            constants: &[],
            fields: &[
                Field("count", NULLABLE),
                Field("interval", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.count,
            1 => &self.interval,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.count,
            1 => &mut self.interval,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsCardInstallmentsPlan {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsCardInstallmentsPlan);

/// For `fixed_count` installment plans, this is the interval between installment payments your
/// customer will make to their credit card. One of `month`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardInstallmentsPlanInterval {
    /// `month`
    Month,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodDetailsCardInstallmentsPlanInterval {
    Month = "month",
});

/// Type of installment plan, one of `fixed_count`, `bonus`, or `revolving`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardInstallmentsPlanType {
    /// `bonus`
    Bonus,
    /// `fixed_count`
    FixedCount,
    /// `revolving`
    Revolving,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodDetailsCardInstallmentsPlanType {
    Bonus = "bonus",
    FixedCount = "fixed_count",
    Revolving = "revolving",
});
