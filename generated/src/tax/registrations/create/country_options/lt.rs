// Written by `cargo xtask generate`. Do not edit.
//! What `country_options.lt` of [`tax::registrations::create`](fn@crate::tax::registrations::create) takes.

pub use crate::tax_registration::country_options::at::standard;
pub use crate::tax::registrations::create::country_options::at::Standard;
pub use crate::tax_registration::country_options::at::Type;
