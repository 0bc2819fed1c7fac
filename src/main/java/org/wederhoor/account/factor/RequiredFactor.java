package org.wederhoor.account.factor;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Role;

/** A role of which everybody has to have a second factor. */
@Entity
@Table(name = "required_factor")
public class RequiredFactor extends PanacheEntityBase {

    @Id
    @Enumerated(EnumType.STRING)
    public Role role;

    public Instant since;

    public static boolean isOf(Role role) {
        return findById(role) != null;
    }

    public static Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        RequiredFactor.<RequiredFactor>listAll().forEach(each -> roles.add(each.role));
        return roles;
    }

    /** @return whether that is new */
    public static boolean require(Role role) {
        if (isOf(role)) {
            return false;
        }
        RequiredFactor required = new RequiredFactor();
        required.role = role;
        required.since = Instant.now();
        required.persistAndFlush();
        return true;
    }

    /** @return whether it was required until now */
    public static boolean excuse(Role role) {
        return deleteById(role);
    }
}
