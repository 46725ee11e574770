// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence` of [`Dispute`](crate::Dispute).

pub mod enhanced_evidence;

/// An object in `evidence.enhanced_evidence` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct EnhancedEvidence {
    pub visa_compelling_evidence_3: Option<
        rt::Part<enhanced_evidence::VisaCompellingEvidence3>,
    >,
    pub visa_compliance: Option<rt::Part<enhanced_evidence::VisaCompliance>>,
}

impl rt::Blank for EnhancedEvidence {
    const BLANK: Self = Self {
        visa_compelling_evidence_3: rt::Blank::BLANK,
        visa_compliance: rt::Blank::BLANK,
    };
}

impl rt::Record for EnhancedEvidence {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_enhanced_evidence",
            constants: &[],
            fields: &[
                rt::Field("visa_compelling_evidence_3", rt::OPTIONAL),
                rt::Field("visa_compliance", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.visa_compelling_evidence_3,
            _ => &self.visa_compliance,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.visa_compelling_evidence_3,
            _ => &mut self.visa_compliance,
        }
    }
}

rt::record_traits!(EnhancedEvidence);
