// Written by `cargo xtask generate`. Do not edit.
//! What `country_options.mr` of [`tax::registrations::create`](fn@crate::tax::registrations::create) takes.

pub use crate::tax_registration::country_options::ae::standard;
pub use crate::tax::registrations::create::country_options::ae::Standard;
