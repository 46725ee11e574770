// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{GelatoReportDocumentOptions, GelatoReportIdNumberOptions};

/// The schema `gelato_verification_report_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoVerificationReportOptions {
    pub document: Option<Part<GelatoReportDocumentOptions>>,
    pub id_number: Option<Part<GelatoReportIdNumberOptions>>,
}

impl Blank for GelatoVerificationReportOptions {
    const BLANK: Self = Self {
        document: Blank::BLANK,
        id_number: Blank::BLANK,
    };
}

impl Record for GelatoVerificationReportOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_verification_report_options",
            constants: &[],
            fields: &[Field("document", OPTIONAL), Field("id_number", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.document,
            _ => &self.id_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.document,
            _ => &mut self.id_number,
        }
    }
}

impl std::fmt::Debug for GelatoVerificationReportOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoVerificationReportOptions);
