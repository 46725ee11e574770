// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`ApplicationFee`](crate::ApplicationFee).

pub mod fee_source;

/// An object in `fee_source` of [`ApplicationFee`](crate::ApplicationFee).
#[derive(Clone)]
#[non_exhaustive]
pub struct FeeSource {
    /// Charge ID that created this application fee.
    pub charge: Option<String>,
    /// Payout ID that created this application fee.
    pub payout: Option<String>,
    /// Type of object that created the application fee.
    pub type_: fee_source::Type,
}

impl rt::Blank for FeeSource {
    const BLANK: Self = Self {
        charge: rt::Blank::BLANK,
        payout: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for FeeSource {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "platform_earning_fee_source",
            constants: &[],
            fields: &[
                rt::Field("charge", rt::OPTIONAL),
                rt::Field("payout", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.charge,
            1 => &self.payout,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.charge,
            1 => &mut self.payout,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(FeeSource);
