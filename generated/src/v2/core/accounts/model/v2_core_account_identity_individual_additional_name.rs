// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The object at `v2.core.account/identity/individual/additional_names[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityIndividualAdditionalName {
    /// The individual's full name.
    pub full_name: Option<String>,
    /// The individual's first or given name.
    pub given_name: Option<String>,
    /// The purpose or type of the additional name.
    pub purpose: V2CoreAccountIdentityIndividualAdditionalNamePurpose,
    /// The individual's last or family name.
    pub surname: Option<String>,
}

impl Blank for V2CoreAccountIdentityIndividualAdditionalName {
    const BLANK: Self = Self {
        full_name: Blank::BLANK,
        given_name: Blank::BLANK,
        purpose: Blank::BLANK,
        surname: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityIndividualAdditionalName {
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
            fields: &[
                Field("full_name", OPTIONAL),
                Field("given_name", OPTIONAL),
                Field("purpose", REQUIRED),
                Field("surname", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.full_name,
            1 => &self.given_name,
            2 => &self.purpose,
            _ => &self.surname,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.full_name,
            1 => &mut self.given_name,
            2 => &mut self.purpose,
            _ => &mut self.surname,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityIndividualAdditionalName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityIndividualAdditionalName);

/// The purpose or type of the additional name.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountIdentityIndividualAdditionalNamePurpose {
    /// `alias`
    Alias,
    /// `maiden`
    Maiden,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountIdentityIndividualAdditionalNamePurpose {
    Alias = "alias",
    Maiden = "maiden",
});
