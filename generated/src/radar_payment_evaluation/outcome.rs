// Written by `cargo xtask generate`. Do not edit.
//! What is in `outcome` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub mod merchant_blocked;
pub mod rejected;
pub mod succeeded;

/// Details of a merchant_blocked outcome attached to this payment evaluation.
///
/// An object in `outcome.merchant_blocked` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantBlocked {
    /// The reason the payment was blocked by the merchant.
    pub reason: merchant_blocked::Reason,
}

impl rt::Blank for MerchantBlocked {
    const BLANK: Self = Self { reason: rt::Blank::BLANK };
}

impl rt::Record for MerchantBlocked {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_merchant_blocked",
            constants: &[],
            fields: &[rt::Field("reason", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.reason
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.reason
    }
}

rt::record_traits!(MerchantBlocked);

/// Details of an rejected outcome attached to this payment evaluation.
///
/// An object in `outcome.rejected` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Rejected {
    pub card: Option<rt::Part<rejected::Card>>,
}

impl rt::Blank for Rejected {
    const BLANK: Self = Self { card: rt::Blank::BLANK };
}

impl rt::Record for Rejected {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_rejected",
            constants: &[],
            fields: &[rt::Field("card", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.card
    }
}

rt::record_traits!(Rejected);

/// Details of a succeeded outcome attached to this payment evaluation.
///
/// An object in `outcome.succeeded` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Succeeded {
    pub card: Option<rt::Part<succeeded::Card>>,
}

impl rt::Blank for Succeeded {
    const BLANK: Self = Self { card: rt::Blank::BLANK };
}

impl rt::Record for Succeeded {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_succeeded",
            constants: &[],
            fields: &[rt::Field("card", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.card
    }
}

rt::record_traits!(Succeeded);

/// Indicates the outcome of the payment evaluation.
#[non_exhaustive]
pub enum Type {
    /// `failed`
    Failed,
    /// `merchant_blocked`
    MerchantBlocked,
    /// `rejected`
    Rejected,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Failed = "failed",
    MerchantBlocked = "merchant_blocked",
    Rejected = "rejected",
    Succeeded = "succeeded",
});
