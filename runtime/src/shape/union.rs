//! Unions whose arms are told apart by a string in the object; one that this version does not know is kept as it came.

use crate::codec::reader::{Reader, Tag};
use crate::{DecodeError, Encode};

/// Gives an enum of `Arm(Part<Record>)` variants and one `Unknown(Object)` the values that tell its arms apart.
///
/// They stand under `object`, or under the key named with `by` (dots lead into nested objects). An arm named with `else`
/// takes what no other does, in place of `Unknown`. An arm marked `deleted` is chosen where the object says
/// `"deleted": true` as well. An arm may have attributes, such as a `cfg`.
#[macro_export]
macro_rules! union {
    ($name:ident { $($arms:tt)* }) => {
        $crate::union!($name by "object" else Unknown { $($arms)* });
    };
    ($name:ident by $key:literal { $($arms:tt)* }) => {
        $crate::union!($name by $key else Unknown { $($arms)* });
    };
    ($name:ident by $key:literal else $other:ident { $($(#[$gate:meta])* $variant:ident = $value:literal $($deleted:ident)?),* $(,)? }) => {
        impl $name {
            /// The id of what is inside, if it has one.
            pub fn id(&self) -> ::core::option::Option<&str> {
                $crate::private::union_id(self.arm())
            }
            fn arm(&self) -> &dyn $crate::Place {
                match self {
                    $($(#[$gate])* Self::$variant(arm) => arm,)*
                    Self::$other(arm) => arm,
                }
            }
            fn arm_mut(&mut self) -> &mut dyn $crate::Place {
                match self {
                    $($(#[$gate])* Self::$variant(arm) => arm,)*
                    Self::$other(arm) => arm,
                }
            }
            #[inline(never)]
            fn choose(&mut self, value: &str, deleted: bool) {
                enum Index { $($(#[$gate])* $variant),* }
                let tags: &[(&str, bool)] =
                    &[$($(#[$gate])* ($value, $crate::__union_deleted!($($deleted)?))),*];
                let index = $crate::private::union_position(tags, value, deleted);
                let indexes: &[Index] = &[$($(#[$gate])* Index::$variant),*];
                let arm = match indexes.get(index) {
                    $($(#[$gate])* ::core::option::Option::Some(Index::$variant) => Self::$variant($crate::blank()),)*
                    ::core::option::Option::None => Self::$other($crate::blank()),
                };
                ::core::mem::drop(::core::mem::replace(self, arm));
            }
        }
        impl $crate::Encode for $name {
            fn view(&self) -> $crate::View<'_> {
                self.arm().view()
            }
        }
        impl $crate::InPlace for $name {}
        impl $crate::Decode for $name {
            fn blank() -> Self {
                Self::$other($crate::blank())
            }
            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> ::core::result::Result<(), $crate::DecodeError> {
                const DELETED: bool = false $(|| $crate::__union_deleted!($($deleted)?))*;
                let tag = $crate::private::union_tag(reader, $key, DELETED)?;
                self.choose(tag.value.as_deref().unwrap_or_default(), tag.deleted);
                self.arm_mut().decode(reader)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                ::core::mem::discriminant(self) == ::core::mem::discriminant(other)
                    && $crate::private::equal_values(self.arm(), other.arm())
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::private::debug_view(self.arm().view(), f)
            }
        }
        $crate::serde_record!($name);
    };
}

/// Whether an arm of [`union!`](crate::union) is marked `deleted`.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_deleted {
    () => {
        false
    };
    (deleted) => {
        true
    };
}

/// Looks ahead for what tells the arms apart.
#[doc(hidden)]
pub fn union_tag<'j>(
    reader: &mut Reader<'j>,
    key: &str,
    deleted: bool,
) -> Result<Tag<'j>, DecodeError> {
    reader.tag(key, deleted)
}

/// Where a tag stands among those of the arms; past the end if it does not.
#[doc(hidden)]
pub fn union_position(tags: &[(&str, bool)], value: &str, deleted: bool) -> usize {
    let place = tags.iter().position(|tag| *tag == (value, deleted));
    place.unwrap_or(tags.len())
}

/// The id of the object in an arm.
#[doc(hidden)]
pub fn union_id(arm: &dyn Encode) -> Option<&str> {
    crate::codec::view::id_of(arm)
}
