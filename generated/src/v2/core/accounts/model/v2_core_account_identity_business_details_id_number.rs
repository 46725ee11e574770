// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::V2CoreAccountIdentityBusinessDetailsIdNumberType;

/// The object at `v2.core.account/identity/business_details/id_numbers[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsIdNumber {
    /// The registrar of the ID number (Only valid for DE ID number types).
    pub registrar: Option<String>,
    /// Open Enum. The ID number type of a business entity.
    pub type_: V2CoreAccountIdentityBusinessDetailsIdNumberType,
}

impl Blank for V2CoreAccountIdentityBusinessDetailsIdNumber {
    const BLANK: Self = Self {
        registrar: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityBusinessDetailsIdNumber {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("registrar", OPTIONAL), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.registrar,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.registrar,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetailsIdNumber {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsIdNumber);
