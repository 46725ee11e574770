// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence_details.enhanced_eligibility` of [`Dispute`](crate::Dispute).

pub mod visa_compelling_evidence_3;
pub mod visa_compliance;

/// An object in `evidence_details.enhanced_eligibility.visa_compelling_evidence_3` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct VisaCompellingEvidence3 {
    /// List of actions required to qualify dispute for Visa Compelling Evidence 3.0 evidence
    /// submission.
    pub required_actions: Vec<visa_compelling_evidence_3::RequiredAction>,
    /// Visa Compelling Evidence 3.0 eligibility status.
    pub status: visa_compelling_evidence_3::Status,
}

impl rt::Blank for VisaCompellingEvidence3 {
    const BLANK: Self = Self {
        required_actions: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

impl rt::Record for VisaCompellingEvidence3 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_enhanced_eligibility_visa_compelling_evidence3",
            constants: &[],
            fields: &[
                rt::Field("required_actions", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.required_actions,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.required_actions,
            _ => &mut self.status,
        }
    }
}

rt::record_traits!(VisaCompellingEvidence3);

/// An object in `evidence_details.enhanced_eligibility.visa_compliance` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct VisaCompliance {
    /// Visa compliance eligibility status.
    pub status: visa_compliance::Status,
}

impl rt::Blank for VisaCompliance {
    const BLANK: Self = Self { status: rt::Blank::BLANK };
}

impl rt::Record for VisaCompliance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_enhanced_eligibility_visa_compliance",
            constants: &[],
            fields: &[rt::Field("status", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.status
    }
}

rt::record_traits!(VisaCompliance);
