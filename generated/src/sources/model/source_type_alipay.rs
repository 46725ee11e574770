// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `source_type_alipay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeAlipay {
    pub data_string: Option<String>,
    pub native_url: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl Blank for SourceTypeAlipay {
    const BLANK: Self = Self {
        data_string: Blank::BLANK,
        native_url: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
    };
}

impl Record for SourceTypeAlipay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_alipay",
            constants: &[],
            fields: &[
                Field("data_string", NULLABLE),
                Field("native_url", NULLABLE),
                Field("statement_descriptor", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.data_string,
            1 => &self.native_url,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.data_string,
            1 => &mut self.native_url,
            _ => &mut self.statement_descriptor,
        }
    }
}

impl std::fmt::Debug for SourceTypeAlipay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeAlipay);
