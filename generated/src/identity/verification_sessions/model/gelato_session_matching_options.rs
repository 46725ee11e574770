// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `gelato_session_matching_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoSessionMatchingOptions {
    /// Strictness of the DOB matching policy to apply.
    pub dob: Option<GelatoSessionMatchingOptionsDob>,
    /// Strictness of the name matching policy to apply.
    pub name: Option<GelatoSessionMatchingOptionsName>,
}

impl Blank for GelatoSessionMatchingOptions {
    const BLANK: Self = Self {
        dob: Blank::BLANK,
        name: Blank::BLANK,
    };
}

impl Record for GelatoSessionMatchingOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_session_matching_options",
            constants: &[],
            fields: &[Field("dob", OPTIONAL), Field("name", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.dob,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.dob,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for GelatoSessionMatchingOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoSessionMatchingOptions);

/// Strictness of the DOB matching policy to apply.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoSessionMatchingOptionsDob {
    /// `none`
    None,
    /// `similar`
    Similar,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoSessionMatchingOptionsDob {
    None = "none",
    Similar = "similar",
});

/// Strictness of the name matching policy to apply.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoSessionMatchingOptionsName {
    /// `none`
    None,
    /// `similar`
    Similar,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoSessionMatchingOptionsName {
    None = "none",
    Similar = "similar",
});
