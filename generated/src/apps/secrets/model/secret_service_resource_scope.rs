// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `secret_service_resource_scope`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretServiceResourceScope {
    /// The secret scope type.
    pub type_: SecretServiceResourceScopeType,
    /// The user ID, if type is set to "user"
    pub user: Option<String>,
}

impl Blank for SecretServiceResourceScope {
    const BLANK: Self = Self {
        type_: Blank::BLANK,
        user: Blank::BLANK,
    };
}

impl Record for SecretServiceResourceScope {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "secret_service_resource_scope",
            constants: &[],
            fields: &[Field("type", REQUIRED), Field("user", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.type_,
            _ => &self.user,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.type_,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for SecretServiceResourceScope {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SecretServiceResourceScope);

/// The secret scope type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretServiceResourceScopeType {
    /// `account`
    Account,
    /// `user`
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SecretServiceResourceScopeType {
    Account = "account",
    User = "user",
});
