//! The hand-written library under the generated Stripe client.
#![forbid(unsafe_code)]

mod any_id;
mod calendar;
mod currency;
mod datetime;
mod debug;
mod decimal;
mod decode;
mod decode_error;
mod expandable;
mod form;
mod id;
mod json;
mod list;
mod map;
mod maybe_deleted;
mod open_enum;
mod params;
mod range;
mod raw;
mod reader;
mod record;
mod string_integer;
mod text;
mod timestamp;
mod union;
mod value;
mod view;

pub use any_id::AnyId;
pub use currency::Currency;
pub use datetime::{DateTime, InvalidDateTime};
pub use debug::debug;
pub use decimal::{Decimal, InvalidDecimal};
pub use decode::{Decode, from_slice, from_str};
pub use decode_error::{DecodeError, DecodeErrorKind};
pub use expandable::{Expandable, Resource};
pub use form::to_form;
pub use id::Id;
pub use json::to_json;
pub use list::{List, Page, SearchResult};
pub use map::{Map, Metadata};
pub use maybe_deleted::{Deletable, MaybeDeleted};
pub use open_enum::OpenEnum;
pub use params::Params;
pub use range::Range;
pub use raw::{Object, RawJson};
pub use reader::Reader;
pub use record::{
    AnyRecord, Constant, Field, NULLABLE, OPTIONAL, REQUIRED, Record, SECRET, Shape, blank, no_field, no_field_mut,
};
pub use string_integer::StringInteger;
pub use timestamp::Timestamp;
pub use value::Value;
pub use view::{Encode, Mapping, Sequence, View};

#[doc(hidden)]
pub use debug::debug_view;
#[doc(hidden)]
pub use union::{__union_id, __union_tag};
