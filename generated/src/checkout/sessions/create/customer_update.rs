// Written by `cargo xtask generate`. Do not edit.
//! What `customer_update` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

/// The values of `customer_update[address]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
#[non_exhaustive]
pub enum Address {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Address {
    Auto = "auto",
    Never = "never",
});

/// The values of `customer_update[name]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
#[non_exhaustive]
pub enum Name {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Name {
    Auto = "auto",
    Never = "never",
});

/// The values of `customer_update[shipping]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
#[non_exhaustive]
pub enum Shipping {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Shipping {
    Auto = "auto",
    Never = "never",
});
