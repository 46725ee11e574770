// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `platform_earning_fee_source`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformEarningFeeSource {
    /// Charge ID that created this application fee.
    pub charge: Option<String>,
    /// Payout ID that created this application fee.
    pub payout: Option<String>,
    /// Type of object that created the application fee.
    pub type_: PlatformEarningFeeSourceType,
}

impl Blank for PlatformEarningFeeSource {
    const BLANK: Self = Self {
        charge: Blank::BLANK,
        payout: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PlatformEarningFeeSource {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "platform_earning_fee_source",
            constants: &[],
            fields: &[
                Field("charge", OPTIONAL),
                Field("payout", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.charge,
            1 => &self.payout,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.charge,
            1 => &mut self.payout,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PlatformEarningFeeSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PlatformEarningFeeSource);

/// Type of object that created the application fee.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlatformEarningFeeSourceType {
    /// `charge`
    Charge,
    /// `payout`
    Payout,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PlatformEarningFeeSourceType {
    Charge = "charge",
    Payout = "payout",
});
