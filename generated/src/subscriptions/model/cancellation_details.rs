// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::CancellationDetailsFeedback;

/// The schema `cancellation_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancellationDetails {
    /// Additional comments about why the user canceled the subscription, if the subscription was
    /// canceled explicitly by the user.
    pub comment: Option<String>,
    /// The customer submitted reason for why they canceled, if the subscription was canceled explicitly
    /// by the user.
    pub feedback: Option<CancellationDetailsFeedback>,
    /// Why this subscription was canceled.
    pub reason: Option<CancellationDetailsReason>,
}

impl Blank for CancellationDetails {
    const BLANK: Self = Self {
        comment: Blank::BLANK,
        feedback: Blank::BLANK,
        reason: Blank::BLANK,
    };
}

impl Record for CancellationDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "cancellation_details",
            constants: &[],
            fields: &[
                Field("comment", NULLABLE),
                Field("feedback", NULLABLE),
                Field("reason", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.comment,
            1 => &self.feedback,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.comment,
            1 => &mut self.feedback,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for CancellationDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CancellationDetails);

/// Why this subscription was canceled.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationDetailsReason {
    /// `canceled_by_retention_policy`
    CanceledByRetentionPolicy,
    /// `cancellation_requested`
    CancellationRequested,
    /// `payment_disputed`
    PaymentDisputed,
    /// `payment_failed`
    PaymentFailed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CancellationDetailsReason {
    CanceledByRetentionPolicy = "canceled_by_retention_policy",
    CancellationRequested = "cancellation_requested",
    PaymentDisputed = "payment_disputed",
    PaymentFailed = "payment_failed",
});
